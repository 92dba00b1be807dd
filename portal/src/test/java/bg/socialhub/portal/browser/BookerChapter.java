package bg.socialhub.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** A member who wants one room and no other, from ten to twelve. */
final class BookerChapter {

    private final Person member;
    private final String enterprise;
    private final Texts texts;

    BookerChapter(Person member, String enterprise) {
        this.member = member;
        this.enterprise = enterprise;
        this.texts = new Texts(member.look());
    }

    /** Sends the filled in form; what the page answers is for the caller to see. */
    void wishes(String room, LocalDate day, String purpose) {
        fills(room, day, purpose);
        asks();
    }

    /** The same with the tables in a U and two of a thing. */
    void wishes(String room, LocalDate day, String purpose, String thing) {
        Page page = fills(room, day, purpose);
        if (!page.locator("#layout").isVisible()) {
            page.click("details.fold > summary");
        }
        page.selectOption("#layout", "U_SHAPE");
        page.waitForResponse(
                answer -> "true".equals(answer.request().headers().get("hx-request")),
                () -> page.fill("#thing-" + thing, "2"));
        assertThat(page.locator(".htmx-request")).hasCount(0);
        asks();
    }

    private Page fills(String room, LocalDate day, String purpose) {
        Page page = member.open("/my/bookings/new?centre=plovdiv&room=" + room + "&day=" + day)
                .page();
        if (page.locator("#enterprise").count() > 0) {
            page.selectOption("#enterprise", enterprise);
        }
        page.fill("#from", "10:00");
        page.fill("#to", "12:00");
        page.fill("#attendees", "8");
        page.fill("#purpose", purpose);
        return page;
    }

    private void asks() {
        member.press(texts.say("my.booking.ask"));
    }

    /** What their list of bookings says of it. */
    Locator own(String purpose) {
        return member.page().locator("main .card", new Page.LocatorOptions().setHasText(purpose));
    }
}
