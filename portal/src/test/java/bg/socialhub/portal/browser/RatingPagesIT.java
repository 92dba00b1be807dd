package bg.socialhub.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Help that is rated by whoever has the link, without signing in. */
class RatingPagesIT {

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void whoeverHasTheLinkRatesOnceAndNoAddressTellsIt(Look look) {
        try (var expert = Person.signedIn("plovdiv.expert@demo.bg", Look.DESK);
                var medena = Person.signedIn("medena@demo.bg", Look.DESK);
                var colleague = Person.visitor(look)) {
            var member = new EnterpriseChapter(medena);
            String enterprise = member.registers("Медена " + RoomChapter.word());
            String help = member.asksForHelp(enterprise, "SOFTWARE", "Сайт", "Как?");
            var desk = new CentreChapter(expert);
            desk.takes(help);
            desk.resolves(help, "Ето как.");
            desk.closes(help);
            String link = medena.open("/my/requests/" + help).page().inputValue("#link");
            String secret = link.substring(link.lastIndexOf('/') + 1);
            var texts = new Texts(look);
            colleague.page().navigate(link);
            assertThat(colleague.page()).hasURL(Pattern.compile(".*/ratings$"));
            assertThat(colleague.page().content()).doesNotContain(secret);
            assertThat(colleague.page().reload().headerValue("X-Robots-Tag")).contains("noindex");
            colleague.judge("rating");
            colleague.page().check("[name=score][value='4']");
            colleague.press(texts.say("my.request.rate.send"));
            colleague.sees(texts.say("rating.done"));
            colleague.open("/ratings").judge("rating-used");
            medena.open("/my/requests/" + help);
            medena.sees(new Texts(Look.DESK).say("my.request.score.4"));
        }
    }
}
