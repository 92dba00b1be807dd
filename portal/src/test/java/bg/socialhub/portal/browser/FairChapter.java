package bg.socialhub.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The staff of a centre: announce a fair, give stands, let people in. */
final class FairChapter {

    private static final double SAGA_MILLIS = 60_000;
    private static final int ATTEMPTS = 5;

    private final Person staff;
    private final Texts texts;

    FairChapter(Person staff) {
        this.staff = staff;
        this.texts = new Texts(staff.look());
    }

    /**
     * In the exhibition hall; where that is taken, at the time that the hub offers instead.
     *
     * @return the id of the published fair
     */
    String announces(String title, LocalDate day, int visitors, String stands) {
        String id = plans(title, day, visitors, stands);
        for (int i = 0; i < ATTEMPTS && !hasTheRoom(); i++) {
            takesWhatIsOffered();
        }
        staff.press(texts.say("eventdesk.publish"));
        staff.sees(texts.say("eventdesk.published"));
        return id;
    }

    /** @return the id of the draft, whose page is open */
    String plans(String title, LocalDate day, int visitors, String stands) {
        staff.open("/desk/events/new");
        Page page = staff.page();
        page.fill("#titleBg", title);
        page.fill("#descriptionBg", "Мед, плетива, хляб и срещи с купувачи.");
        page.fill("#day", day.toString());
        page.fill("#begins", "10:00");
        page.fill("#ends", "16:00");
        page.selectOption("#roomId", new SelectOption().setLabel(hall()));
        page.fill("[id='seats[visitors]']", String.valueOf(visitors));
        page.fill("#stands", stands);
        staff.press(texts.say("eventdesk.form.save.new"));
        staff.sees(texts.say("eventdesk.form.done"));
        assertThat(page).hasURL(Pattern.compile(".*/desk/events/[0-9a-f-]{36}$"));
        return page.url().replaceFirst(".*/", "");
    }

    /** Waits until the saga has decided; the page tells it by itself. */
    boolean hasTheRoom() {
        assertThat(staff.page().locator("#room .notice.good, #room .notice.bad"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SAGA_MILLIS));
        return staff.page().locator("#room .notice.good").count() > 0;
    }

    void takesWhatIsOffered() {
        staff.page().locator("#room a[href*='suggestion=']").first().click();
        staff.sees(texts.say("eventdesk.form.suggested"));
        staff.press(texts.say("eventdesk.form.save"));
        staff.sees(texts.say("eventdesk.form.done"));
    }

    void givesStand(String fair, String enterprise, String stand) {
        staff.open("/desk/events/" + fair);
        var application = staff.page()
                .locator(".card")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(enterprise));
        application.locator("select[name=stand]").selectOption(stand);
        application.locator("form[action$='/acceptance'] button").click();
        staff.sees(texts.say("eventdesk.stand.given", stand));
    }

    void letsIn(String fair, String ticketCode, String name) {
        scans(fair, ticketCode);
        answers("admitted");
        assertThat(staff.page().locator("#answer")).containsText(name);
        assertThat(staff.page().locator("#last")).containsText(name);
        assertThat(staff.page().locator("#code")).isFocused();
    }

    void refusesSecondTime(String fair, String ticketCode) {
        scans(fair, ticketCode);
        answers("already-checked-in");
    }

    void callsOff(String fair, String reason) {
        staff.open("/desk/events/" + fair + "/cancellation");
        staff.page().fill("#reason", reason);
        staff.press(texts.say("eventdesk.cancel.do"));
        staff.sees(texts.say("eventdesk.event.cancelled", reason));
    }

    /** As a scanner does: it types the code and Enter. */
    void scans(String fair, String code) {
        String door = "/desk/events/" + fair + "/check-in";
        if (!staff.page().url().endsWith(door)) {
            staff.open(door);
        }
        assertThat(staff.page().locator("#code")).isFocused();
        staff.page().keyboard().type(code);
        staff.page().keyboard().press("Enter");
    }

    void answers(String outcome) {
        assertThat(staff.page().locator("#answer .verdict")).hasText(texts.say("eventdesk.door." + outcome));
    }

    private String hall() {
        return staff.look().language().equals("en") ? "Exhibition hall" : "Изложбен център";
    }
}
