package bg.socialhub.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The event desk: a fair from its plan to its door. */
class EventDeskPagesIT {

    private static final String MANAGER = "plovdiv.manager@demo.bg";
    private static final String EXPERT = "plovdiv.expert@demo.bg";
    private static final LocalDate DAY = Days.ofAFair();

    private static String fair = "";
    private static String ticket = "";

    @BeforeAll
    static void aFairWithAllThatHappensThere() {
        String name = "Медена " + UUID.randomUUID().toString().substring(0, 4);
        try (var manager = Person.signedIn(MANAGER, Look.DESK);
                var medena = Person.signedIn("medena@demo.bg", Look.DESK)) {
            var chapter = new FairChapter(manager);
            fair = chapter.announces("Панаир на социалните предприятия", DAY, 2, "А1, А2");
            ticket = registers("Ана Иванова");
            registers("Борис Петров");
            registers("Вяра Георгиева");
            var member = new EnterpriseChapter(medena);
            String enterprise = member.registers(name);
            member.appliesForStand(enterprise, fair, "A1", "Мед, восък и свещи");
            manager.open("/desk/events/" + fair).judge("desk-event-application");
            chapter.givesStand(fair, name, "A1");
            member.hasStand("A1");
            chapter.letsIn(fair, ticket, "Ана Иванова");
            chapter.refusesSecondTime(fair, ticket);
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void theManagersPages(Look look) {
        try (var manager = Person.signedIn(MANAGER, look)) {
            String event = "/desk/events/" + fair;
            manager.open("/desk/events").judge("desk-events");
            manager.open("/desk/events?year=" + Days.today().getYear()).judge("desk-events-past");
            manager.open("/desk/events/new").judge("desk-event-new");
            manager.open(event).judge("desk-event");
            manager.open(event + "/people").judge("desk-event-people");
            manager.open(event + "/edit").judge("desk-event-edit");
            manager.open(event + "/cancellation").judge("desk-event-cancellation");
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void theDoorSaysWhatItThinksOfEveryCode(Look look) {
        try (var expert = Person.signedIn(EXPERT, look)) {
            var chapter = new FairChapter(expert);
            expert.open("/desk/events/" + fair + "/check-in").judge("door");
            chapter.refusesSecondTime(fair, ticket);
            assertThat(expert.page().locator(".entries")).hasCount(1);
            expert.judge("door-used");
            chapter.scans(fair, "");
            chapter.answers("empty");
            expert.judge("door-empty");
            chapter.scans(fair, "no-such-ticket");
            chapter.answers("ticket-unknown");
            expert.judge("door-unknown");
            chapter.scans(fair, "кирилица");
            chapter.answers("keyboard");
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void whatIsWrongIsSaidAndWhatWasTypedIsKept(Look look) {
        try (var manager = Person.signedIn(MANAGER, look)) {
            var texts = new Texts(look);
            Page page = manager.open("/desk/events/new").page();
            page.fill("#titleBg", "Форум <b>и</b> панаир");
            page.fill("#descriptionBg", "За всички.");
            page.fill("#day", DAY.toString());
            page.fill("#begins", "16:00");
            page.fill("#ends", "10:00");
            page.fill("[id='seats[visitors]']", "10");
            page.fill("#stands", "Щ1");
            manager.press(texts.say("eventdesk.form.save.new"));
            assertThat(page.locator("[data-faults]")).isFocused();
            assertThat(page.locator("[data-faults]")).containsText(texts.say("eventdesk.form.fault.ends"));
            assertThat(page.locator("[data-faults]")).containsText(texts.say("eventdesk.form.fault.stands"));
            assertThat(page.inputValue("#titleBg")).isEqualTo("Форум <b>и</b> панаир");
            assertThat(page.inputValue("[id='seats[visitors]']")).isEqualTo("10");
            manager.judge("desk-event-refused");
        }
    }

    @Test
    void aTakenHallComesWithOtherTimesThatFillTheForm() {
        try (var manager = Person.signedIn(MANAGER, Look.PHONE)) {
            var chapter = new FairChapter(manager);
            String taken = DAY.toString();
            String id = chapter.plans("Борса", LocalDate.parse(dayOfTheFair(manager, taken)), 5, "");
            assertThat(chapter.hasTheRoom()).isFalse();
            manager.judge("desk-event-no-room");
            chapter.takesWhatIsOffered();
            assertThat(chapter.hasTheRoom()).isTrue();
            manager.judge("desk-event-draft");
            chapter.callsOff(id, "Отлага се");
            manager.judge("desk-event-cancelled");
        }
    }

    @Test
    void theDoorWorksWithoutScript() {
        try (var expert = Person.signedIn(EXPERT, Look.PHONE).withoutItsScript()) {
            Page page = expert.open("/desk/events/" + fair + "/check-in").page();
            page.fill("#code", ticket);
            page.keyboard().press("Enter");
            assertThat(page.locator("#answer .verdict"))
                    .hasText(new Texts(Look.PHONE).say("eventdesk.door.already-checked-in"));
            assertThat(page.locator("#code")).isFocused();
        }
    }

    /** Where the fair really is, because another one may have taken its first day. */
    private static String dayOfTheFair(Person manager, String otherwise) {
        String day = manager.open("/desk/events/" + fair + "/edit").page().inputValue("#day");
        return day.isEmpty() ? otherwise : day;
    }

    /** @return the code of the visitor's ticket, empty when they wait */
    private static String registers(String name) {
        try (var visitor = Person.visitor(Look.PHONE)) {
            Page page = visitor.open("/events/" + fair).page();
            page.fill("#name", name);
            page.fill("#email", UUID.randomUUID() + "@example.bg");
            page.locator("form[action$='/registrations'] button[type=submit]").click();
            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/registrations/[0-9a-f-]{36}.*"));
            var code = page.locator("code");
            return code.count() > 0 ? code.first().innerText() : "";
        }
    }
}
