package bg.socialhub.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The desk of a centre: what waits, the rooms and who gets them, requests for help, certificates. */
class DeskPagesIT {

    private static final String MANAGER = "plovdiv.manager@demo.bg";
    private static final String EXPERT = "plovdiv.expert@demo.bg";

    private static String enterprise;
    private static String fresh;
    private static String request;
    private static String booking;

    @BeforeAll
    static void somethingToDo() {
        try (var medena = Person.signedIn("medena@demo.bg", Look.DESK);
                var expert = Person.signedIn(EXPERT, Look.DESK)) {
            var member = new EnterpriseChapter(medena);
            enterprise =
                    member.registers("Медена " + UUID.randomUUID().toString().substring(0, 4));
            member.statesCertificate(enterprise);
            fresh = member.asksForHelp(enterprise, "SOFTWARE", "Онлайн <b>магазин</b>", "Кой да изберем?");
            request = member.asksForHelp(enterprise, "NETWORK", "Слаб сигнал", "В склада няма интернет.");
            booking = member.asksForRoom(
                    enterprise, new CentreChapter(expert).freeDay(), "09:30", "10:30", "Курс по счетоводство");
            var desk = new CentreChapter(expert);
            desk.takes(request);
            desk.answers(request, "Ще дойдем да измерим.");
            desk.asks(request, "Кога складът е отворен?");
            member.replies(request, "Вторник & четвъртък.");
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void theFirstPageSaysWhatMustBeDoneFirst(Look look) {
        try (var manager = Person.signedIn(MANAGER, look)) {
            Page page = manager.open("/desk").page();
            for (String group : List.of("late", "due", "fresh", "undecided", "offered", "waiting", "ending")) {
                assertThat(page.locator("section:has(> #" + group + ")")
                                .locator(".list, .agenda, .quiet")
                                .first())
                        .isVisible();
            }
            assertThat(page.locator("#undecided .count")).not().hasText("0");
            manager.judge("desk");
            manager.follow(new Texts(look).say("desk.today.all.REQUESTED"));
            manager.sees("Курс по счетоводство");
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void theDesksPages(Look look) {
        try (var manager = Person.signedIn(MANAGER, look)) {
            manager.open("/desk/calendar").judge("desk-calendar-day");
            manager.open("/desk/calendar?view=week").judge("desk-calendar-week");
            manager.open("/desk/bookings?status=ALL").judge("desk-bookings");
            manager.open("/desk/bookings/" + booking).judge("desk-booking");
            manager.open("/desk/bookings/" + booking + "/rejection").judge("desk-booking-rejection");
            manager.open("/desk/requests?status=ALL").judge("desk-requests");
            manager.open("/desk/requests/" + fresh).judge("desk-request-new");
            manager.open("/desk/requests/" + request).judge("desk-request");
            manager.open("/desk/verifications").judge("desk-verifications");
            manager.open("/desk/verifications/" + enterprise).judge("desk-verification");
            manager.open("/desk/rooms").judge("desk-rooms");
            manager.open("/desk/rooms/new").judge("desk-room-new");
        }
    }

    @Test
    void whoeverWantsARoomGetsItOrIsToldWhyNot() {
        try (var medena = Person.signedIn("medena@demo.bg", Look.PHONE);
                var expert = Person.signedIn(EXPERT, Look.PHONE)) {
            var member = new EnterpriseChapter(medena);
            var desk = new CentreChapter(expert);
            LocalDate day = desk.freeDay();
            String wanted = member.asksForRoom(enterprise, day, "13:00", "14:00", "Курс по продажби");
            desk.confirms(wanted);
            expert.judge("desk-booking-confirmed");
            desk.cancels(wanted, "Спира токът");
            String hopeless = member.asksForRoom(enterprise, day, "15:00", "16:00", "Курс по опаковане");
            desk.refuses(hopeless, "Залата се боядисва");
            expert.judge("desk-booking-rejected");
            medena.open("/my/bookings");
            medena.sees("Залата се боядисва");
        }
    }

    @Test
    void helpGoesFromTheFirstAnswerToTheRating() {
        try (var medena = Person.signedIn("medena@demo.bg", Look.PHONE);
                var expert = Person.signedIn(EXPERT, Look.DESK)) {
            var member = new EnterpriseChapter(medena);
            var desk = new CentreChapter(expert);
            String help = member.asksForHelp(enterprise, "MARKET_PLACEMENT", "Пласмент", "В кои вериги?");
            desk.takes(help);
            desk.resolves(help, "Ето три вериги, които търсят мед.");
            member.rates(help, 4, "Добър <script>съвет</script>");
            expert.open("/desk/requests/" + help);
            expert.sees("Добър <script>съвет</script>");
            expert.judge("desk-request-rated");
            desk.reopens(help, "Една верига отказа.");
            desk.closes(help);
            expert.judge("desk-request-closed");
        }
    }

    @Test
    void aCertificateIsRejectedWithAReasonAndStatedAgain() {
        try (var medena = Person.signedIn("medena@demo.bg", Look.PHONE);
                var expert = Person.signedIn(EXPERT, Look.PHONE)) {
            var member = new EnterpriseChapter(medena);
            var desk = new CentreChapter(expert);
            String other =
                    member.registers("Медена " + UUID.randomUUID().toString().substring(0, 4));
            member.statesCertificate(other);
            desk.rejects(other, "Номерът не е в регистъра");
            expert.judge("desk-verification-rejected");
            medena.open("/my/enterprises/" + other + "/certificate");
            medena.sees("Номерът не е в регистъра");
            member.statesCertificate(other);
            desk.verifies(other);
            expert.judge("desk-verification-verified");
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void aRoomKeepsWhatWasTypedUntilItIsRight(Look look) {
        try (var manager = Person.signedIn(MANAGER, look)) {
            var texts = new Texts(look);
            Page page = manager.open("/desk/rooms/new").page();
            String name = "Южна зала <b>" + UUID.randomUUID().toString().substring(0, 4) + "</b>";
            page.fill("#nameBg", name);
            page.selectOption("#kind", "MEETING_ROOM");
            page.fill("#capacity", "14");
            page.fill("#setupMinutes", "15");
            page.fill("#teardownMinutes", "0");
            page.check("[name=hours][value=OWN]");
            page.fill("#opens-1", "17:00");
            page.fill("#closes-1", "09:00");
            manager.press(texts.say("desk.room.save"));
            assertThat(page.locator("[data-faults]")).isFocused();
            assertThat(page.locator("#nameBg")).hasValue(name);
            assertThat(page.locator("#opens-1")).hasValue("17:00");
            manager.judge("desk-room-refused");
            page.fill("#opens-1", "09:00");
            page.fill("#closes-1", "17:00");
            manager.press(texts.say("desk.room.save"));
            manager.sees(texts.say("desk.room.done", name));
        }
    }

    @Test
    void anExpertChangesNoRooms() {
        try (var expert = Person.signedIn(EXPERT, Look.PHONE)) {
            assertThat(expert.page().navigate("/desk/rooms/new").status()).isEqualTo(403);
            assertThat(expert.open("/desk/rooms").page().locator("main a[href='/desk/rooms/new']"))
                    .hasCount(0);
        }
    }
}
