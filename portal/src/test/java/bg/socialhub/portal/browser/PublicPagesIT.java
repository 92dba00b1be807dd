package bg.socialhub.portal.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What everybody sees. */
class PublicPagesIT {

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#all")
    void everybodyReadsThem(Look look) {
        try (var visitor = Person.visitor(look)) {
            visitor.open("/").judge("home");
            visitor.open("/components").judge("components");
            visitor.open("/no-such-page").judge("not-found");
        }
    }
}
