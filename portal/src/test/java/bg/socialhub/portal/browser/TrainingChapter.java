package bg.socialhub.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The staff of a centre: plan a training, open it, say who was there, complete it, issue certificates. */
final class TrainingChapter {

    private static final Pattern TRAINING = Pattern.compile(".*/desk/trainings/[0-9a-f-]{36}$");

    private final Person staff;
    private final Texts texts;

    TrainingChapter(Person staff) {
        this.staff = staff;
        this.texts = new Texts(staff.look());
    }

    /** Fills in the form with one session in the training room and sends it; what the page answers is for the caller to see. */
    void wishes(String title, int size, LocalDate day, String from, String to) {
        Page page = staff.open("/desk/trainings/new").page();
        page.fill("#titleBg", title);
        page.selectOption("#topic", "MARKET_PLACEMENT");
        page.fill("#descriptionBg", "Как една стока стига до рафта.\nЦени, опаковка, разговор с купувача.");
        page.fill("#audienceBg", "Хора, които продават стоките на социални предприятия");
        page.fill("#size", String.valueOf(size));
        session(0, day, from, to);
        staff.press(texts.say("desk.training.plan"));
    }

    void session(int row, LocalDate day, String from, String to) {
        Page page = staff.page();
        String path = "[id='sessions[" + row + "].";
        page.fill(path + "day']", day.toString());
        page.fill(path + "begins']", from);
        page.fill(path + "ends']", to);
        String room = new CentreChapter(staff).trainingRoom();
        page.selectOption(path + "room']", new SelectOption().setLabel(room));
    }

    /** @return the id of the training whose page is open now */
    String isPlanned() {
        staff.sees(texts.say("desk.training.planned"));
        assertThat(staff.page()).hasURL(TRAINING);
        return staff.page().url().replaceFirst(".*/", "");
    }

    /** @return the id of the open training */
    String announces(String title, int size, LocalDate day, String from, String to) {
        wishes(title, size, day, from, to);
        String id = isPlanned();
        staff.press(texts.say("desk.training.open"));
        staff.sees(texts.say("desk.training.opened"));
        return id;
    }

    /** Ticks exactly these people and saves. */
    void marks(String training, String... present) {
        staff.open("/desk/trainings/" + training + "/sessions/1/attendance");
        for (String name : present) {
            person(name).locator("input[type=checkbox]").check();
        }
        staff.press(texts.say("desk.training.attendance.save"));
    }

    Locator person(String name) {
        return staff.page().locator(".sheet label").filter(new Locator.FilterOptions().setHasText(name));
    }

    void completes(String training) {
        staff.open("/desk/trainings/" + training + "/completion");
        staff.press(texts.say("desk.training.complete"));
        staff.sees(texts.say("desk.training.completed"));
    }

    /** To everybody who may have one; the page of the certificates is open then. */
    void issuesAll(String training, int people) {
        staff.open("/desk/trainings/" + training + "/certificates");
        staff.press(texts.say("desk.training.certificates.all", people));
        staff.sees(texts.say("desk.training.certificates.done", people));
    }

    /** The code of a person's certificate on the page of the certificates. */
    String codeOf(String name) {
        return card(name).locator("code").innerText();
    }

    void revokes(String name, String reason) {
        card(name).locator("a[href$='/revocation']").click();
        staff.page().fill("#reason", reason);
        staff.press(texts.say("desk.training.certificate.revoke"));
        staff.sees(texts.say("desk.training.certificates.revoked"));
    }

    private Locator card(String name) {
        return staff.page().locator("main .card").filter(new Locator.FilterOptions().setHasText(name));
    }
}
