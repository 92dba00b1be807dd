package bg.socialhub.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bookings in a calendar program: its address is told once, replaced and taken back, a person's own and a centre's. */
class FeedPagesIT {

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void aPersonsAddressHoldsUntilItIsReplacedOrTakenBack(Look look) throws Exception {
        try (var member = Person.signedIn("medena@demo.bg", look)) {
            holdsUntilItIsReplacedOrTakenBack(member, "my");
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void soDoesACentresWhichItsStaffShare(Look look) throws Exception {
        try (var manager = Person.signedIn("plovdiv.manager@demo.bg", look)) {
            holdsUntilItIsReplacedOrTakenBack(manager, "desk");
        }
    }

    private static void holdsUntilItIsReplacedOrTakenBack(Person person, String side) throws Exception {
        var texts = new Texts(person.look());
        String feed = "/" + side + "/calendar-feed";
        String picture = side + "-calendar-feed";
        Page page = person.open(feed).page();
        if (page.locator("a[href$='/revocation']").count() > 0) {
            person.open(feed + "/revocation");
            person.press(texts.say("feed.revocation.do"));
        }
        person.judge(picture + "-none");
        person.press(texts.say("feed.create"));
        person.sees(texts.say("feed.once"));
        person.judge(picture + "-new");
        String first = page.locator("#address").inputValue();
        assertThat(first).startsWith(Person.ADDRESS);
        assertThat(read(first).headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/calendar");
        assertThat(read(first).body()).startsWith("BEGIN:VCALENDAR");
        person.open(feed).judge(picture);
        assertThat(page.locator("#address")).hasCount(0);
        person.follow(texts.say("feed.renewal"));
        person.judge(picture + "-renewal");
        person.press(texts.say("feed.renewal.do"));
        person.sees(texts.say("feed.once"));
        String second = page.locator("#address").inputValue();
        assertThat(read(first).statusCode()).isEqualTo(404);
        assertThat(read(second).statusCode()).isEqualTo(200);
        person.follow(texts.say("feed.revocation"));
        person.press(texts.say("feed.revocation.do"));
        person.sees(texts.say("feed.done.revocation"));
        assertThat(read(second).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> read(String address) throws Exception {
        try (HttpClient program = HttpClient.newHttpClient()) {
            return program.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
