package bg.socialhub.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.UUID;
import java.util.regex.Pattern;

/** Somebody without an account: registers for an event, gets a ticket or waits, gives the seat up. */
final class VisitorChapter {

    private static final double TWO_LOOKS = 35_000;

    private final Person visitor;
    private final Texts texts;

    VisitorChapter(Person visitor) {
        this.visitor = visitor;
        this.texts = new Texts(visitor.look());
    }

    /** Fills in the form and sends it; what the page answers is for the caller to see. */
    void asksForASeat(String event, String name, String email) {
        visitor.open("/events/" + event);
        visitor.page().fill("#name", name);
        visitor.page().fill("#email", email);
        visitor.page()
                .locator("form[action$='/registrations'] button[type=submit]")
                .click();
    }

    /** @return the ticket's code, with which one comes in */
    String getsASeat(String event, String name) {
        asksForASeat(event, name, UUID.randomUUID() + "@example.bg");
        visitor.sees(texts.say("registration.CONFIRMED"));
        return ticket();
    }

    void waits(String event, String name, int place) {
        asksForASeat(event, name, UUID.randomUUID() + "@example.bg");
        visitor.sees(texts.say("registration.WAITING", place));
        assertThat(visitor.page().locator(".ticket")).hasCount(0);
    }

    /** The link that the page asks to keep. */
    String personalLink() {
        return visitor.page().inputValue("#link");
    }

    void givesTheSeatUp() {
        visitor.follow(texts.say("registration.cancel"));
        visitor.sees(texts.say("registration.cancel.title"));
        visitor.press(texts.say("registration.cancel.send"));
        visitor.sees(texts.say("registration.cancelled.done"));
    }

    /** Whoever waits sees it by themselves, on the page that stayed open. @return the ticket's code */
    String movesUp() {
        assertThat(visitor.page().locator("main"))
                .containsText(
                        texts.say("registration.CONFIRMED"),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(TWO_LOOKS));
        return ticket();
    }

    private String ticket() {
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/registrations/[0-9a-f-]{36}$"));
        var picture = visitor.page().locator(".ticket img");
        assertThat(picture).hasJSProperty("complete", true);
        assertThat(picture).not().hasJSProperty("naturalWidth", 0);
        return visitor.page().locator(".ticket code").innerText();
    }
}
