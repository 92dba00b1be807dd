package bg.socialhub.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The way in and out: the identity server's pages in the portal's look, and the page that one wanted afterwards. */
class SignInPagesIT {

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void leadsThroughTheIdentityServerAndOut(Look look) {
        try (var buyer = Person.visitor(look)) {
            var texts = new Texts(look);
            Page page = buyer.open("/my/saved").page();
            assertThat(page).hasURL(Pattern.compile(".*/realms/social-economy/.*"));
            assertThat(page.locator("html")).hasAttribute("lang", look.language());
            buyer.judge("sign-in");
            entersPassword(page, "wrong");
            assertThat(page.locator("#username")).hasAttribute("aria-invalid", "true");
            buyer.judge("sign-in-refused");
            entersPassword(page, "demo");
            assertThat(page).hasURL(Person.ADDRESS + "/my/saved");
            page.locator("form[action$='/sign-out'] button").first().click();
            assertThat(page).hasURL(Person.ADDRESS + "/");
            buyer.sees(texts.say("nav.sign-in"));
            buyer.open("/my/saved");
            assertThat(page.locator("#password")).isVisible();
        }
    }

    private static void entersPassword(Page page, String password) {
        page.fill("#username", "buyer@demo.bg");
        page.fill("#password", password);
        page.locator("[type=submit]").click();
    }
}
