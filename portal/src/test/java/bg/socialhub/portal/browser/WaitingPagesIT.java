package bg.socialhub.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A room that several want: waiting, offers, competing requests, arrivals; and bookings in a calendar program. */
class WaitingPagesIT {

    private static final String MANAGER = "plovdiv.manager@demo.bg";
    private static final String MEMBER = "medena@demo.bg";
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private static String enterprise;
    private static String room;

    @BeforeAll
    static void aRoomAndSomebodyWhoWantsIt() {
        try (var manager = Person.signedIn(MANAGER, Look.DESK);
                var member = Person.signedIn(MEMBER, Look.DESK)) {
            enterprise = new EnterpriseChapter(member).registers("Медена " + word());
            var keeper = new RoomChapter(manager);
            String name = RoomChapter.name();
            keeper.describes(name);
            room = keeper.saves(name);
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void whoWaitsIsOfferedWhatTheHolderGivesBack(Look look) {
        LocalDate day = RoomChapter.day();
        String purpose = "Чакаща & <i>среща</i> " + word();
        try (var manager = Person.signedIn(MANAGER, look);
                var member = Person.signedIn(MEMBER, look)) {
            var texts = new Texts(look);
            String booking = new RoomChapter(manager).books(room, day, "10:00", "12:00", "Държи " + word());

            wishes(member, room, day, purpose);
            member.press(texts.say("my.booking.ask"));
            member.sees(texts.say("my.booking.conflict"));
            member.judge("my-booking-taken");
            member.page().locator(".notice:has(h3) button[name=wait]").last().click();
            member.sees(texts.say("waiting.joined"));
            assertThat(own(member, purpose)).containsText(texts.say("waiting.place", 1, 1));
            member.judge("my-bookings-waiting");
            own(member, purpose).locator("a[href$='/cancellation']").click();
            member.judge("my-waiting-leave");

            Page desk = manager.open("/desk/calendar?view=week&date=" + day + "&room=" + room)
                    .page();
            assertThat(desk.locator(".slots .entry-waiting")).containsText(texts.say("desk.slot.WAITING"));
            assertThat(desk.locator("section:has(> #waits)")).containsText(purpose);
            manager.judge("desk-calendar-waiting");
            manager.open(booking);
            assertThat(desk.locator("section:has(> #waiting)")).containsText(purpose);
            manager.follow(texts.say("desk.booking.cancel"));
            manager.fill(texts.say("desk.reason"), "Отпадна");
            manager.press(texts.say("desk.booking.cancellation.do"));
            manager.sees(texts.say("desk.booking.done.cancellation"));

            member.open("/my/bookings");
            assertThat(own(member, purpose)).containsText(texts.say("my.booking.status.OFFERED"));
            member.judge("my-bookings-offered");
            manager.open("/desk/calendar?view=week&date=" + day + "&room=" + room);
            assertThat(desk.locator(".slots .entry-offered")).containsText(texts.say("desk.slot.OFFERED"));
            manager.judge("desk-calendar-offered");
            new Keys(member.page()).to(own(member, purpose).locator("button")).press("Enter");
            member.sees(texts.say("waiting.accepted.REQUESTED"));
            assertThat(own(member, purpose)).containsText(texts.say("my.booking.status.REQUESTED"));
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void oneOfSeveralRequestsIsConfirmedAndTheOthersReadWhyNot(Look look) {
        LocalDate day = RoomChapter.day();
        String chosen = "Избрана " + word();
        String other = "Друга & <i>среща</i> " + word();
        String reason = "Избрахме обучението " + word();
        try (var manager = Person.signedIn(MANAGER, look);
                var member = Person.signedIn(MEMBER, look)) {
            var texts = new Texts(look);
            String shared = sharedRoom(manager, texts);
            for (String purpose : new String[] {chosen, other}) {
                wishes(member, shared, day, purpose);
                member.press(texts.say("my.booking.ask"));
                member.sees(texts.say("waiting.asked"));
            }

            Page desk = manager.open("/desk/calendar?view=week&date=" + day + "&room=" + shared)
                    .page();
            desk.locator(".slots .entry a", new Page.LocatorOptions().setHasText(chosen))
                    .click();
            manager.sees(texts.say("waiting.rivals", 1));
            manager.judge("desk-booking-rivals");
            manager.press(texts.say("desk.booking.confirm"));
            manager.sees(texts.say("waiting.competing.title"));
            assertThat(desk.locator(".rivals .card")).hasCount(2);
            assertThat(desk.locator(".rivals .card").first()).containsText(chosen);
            assertThat(desk.locator(".rivals .card").last()).containsText(other);
            manager.judge("desk-competing");
            new Keys(desk).to("#reason").type(reason);
            new Keys(desk).to("main form button[type=submit]").press("Enter");
            manager.sees(texts.say("waiting.competing.done"));
            manager.sees(texts.say("desk.booking.status.CONFIRMED"));

            member.open("/my/bookings");
            assertThat(own(member, chosen)).containsText(texts.say("my.booking.status.CONFIRMED"));
            assertThat(own(member, other)).containsText(texts.say("my.booking.status.REJECTED"));
            assertThat(own(member, other)).containsText(reason);
        }
    }

    @Test
    void somebodyCame() {
        String purpose = "Идва " + word();
        var texts = new Texts(Look.PHONE);
        try (var manager = Person.signedIn(MANAGER, Look.PHONE)) {
            LocalDateTime now = LocalDateTime.now(ZoneId.of("Europe/Sofia"));
            LocalDateTime start = RoomChapter.soon(now);
            String booking = new RoomChapter(manager)
                    .books(
                            room,
                            start.toLocalDate(),
                            CLOCK.format(start),
                            CLOCK.format(start.plusMinutes(30)),
                            purpose);
            boolean today = start.toLocalDate().equals(now.toLocalDate());
            manager.open(today ? "/desk" : booking).judge("desk-arrival");
            manager.press(
                    today ? texts.say("waiting.arrive.of", purpose, CLOCK.format(start)) : texts.say("waiting.arrive"));
            manager.sees(texts.say("waiting.arrival.done", purpose));
            manager.open(booking);
            assertThat(manager.page().locator(".facts")).containsText(texts.say("waiting.arrived"));
            manager.judge("desk-booking-arrived");
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void aCalendarProgramReadsTheAddressUntilItIsReplacedOrTakenBack(Look look) throws Exception {
        try (var member = Person.signedIn(MEMBER, look)) {
            var texts = new Texts(look);
            Page page = member.open("/my/calendar-feed").page();
            if (page.locator("a[href$='/revocation']").count() > 0) {
                member.open("/my/calendar-feed/revocation");
                member.press(texts.say("feed.revocation.do"));
            }
            member.press(texts.say("feed.create"));
            member.sees(texts.say("feed.once"));
            member.judge("my-calendar-feed-new");
            String first = page.locator("#address").inputValue();
            assertThat(read(first).body()).startsWith("BEGIN:VCALENDAR");
            member.open("/my/calendar-feed").judge("my-calendar-feed");
            assertThat(page.locator("#address")).hasCount(0);
            member.follow(texts.say("feed.renewal"));
            member.judge("my-calendar-feed-renewal");
            member.press(texts.say("feed.renewal.do"));
            member.sees(texts.say("feed.once"));
            String second = page.locator("#address").inputValue();
            assertThat(read(first).statusCode()).isEqualTo(404);
            assertThat(read(second).statusCode()).isEqualTo(200);
            member.follow(texts.say("feed.revocation"));
            member.press(texts.say("feed.revocation.do"));
            member.sees(texts.say("feed.done.revocation"));
            assertThat(read(second).statusCode()).isEqualTo(404);
        }
        try (var manager = Person.signedIn(MANAGER, look)) {
            manager.open("/desk/calendar-feed").judge("desk-calendar-feed");
        }
    }

    private static String sharedRoom(Person manager, Texts texts) {
        var keeper = new RoomChapter(manager);
        String name = RoomChapter.name();
        Page page = keeper.describes(name);
        page.check("[name=requestsHold][value=false]");
        page.fill("#cancellationHours", "24");
        page.fill("#noShowMinutes", "2");
        manager.press(texts.say("desk.room.save"));
        assertThat(page.locator("#noShowMinutes-error")).isVisible();
        assertThat(page.locator("[name=requestsHold][value=false]")).isChecked();
        manager.judge("desk-room-rules");
        page.fill("#noShowMinutes", "15");
        return keeper.saves(name);
    }

    private static void wishes(Person member, String room, LocalDate day, String purpose) {
        Page page = member.open("/my/bookings/new?centre=plovdiv&room=" + room + "&day=" + day)
                .page();
        if (page.locator("#enterprise").count() > 0) {
            page.selectOption("#enterprise", enterprise);
        }
        page.fill("#from", "10:00");
        page.fill("#to", "12:00");
        page.fill("#attendees", "8");
        page.fill("#purpose", purpose);
    }

    private static Locator own(Person member, String purpose) {
        return member.page().locator("main .card", new Page.LocatorOptions().setHasText(purpose));
    }

    private static HttpResponse<String> read(String address) throws Exception {
        try (HttpClient program = HttpClient.newHttpClient()) {
            return program.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String word() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
