package bg.socialhub.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A booked time that has come: people come to it, or nobody does and the room is given back. */
class ArrivalPagesIT {

    private static final String MANAGER = "plovdiv.manager@demo.bg";
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** More than two rounds of the hub, which looks every half a minute for those to whom nobody came. */
    private static final Duration SOON = Duration.ofSeconds(90);

    @Test
    void somebodyCame() {
        String purpose = "Идва " + RoomChapter.word();
        var texts = new Texts(Look.PHONE);
        try (var manager = Person.signedIn(MANAGER, Look.PHONE)) {
            LocalDateTime now = LocalDateTime.now(ZoneId.of("Europe/Sofia"));
            LocalDateTime start = RoomChapter.soon(now);
            var keeper = new RoomChapter(manager);
            String room = keeper.makes();
            String booking = keeper.books(
                    room, start.toLocalDate(), CLOCK.format(start), CLOCK.format(start.plusMinutes(30)), purpose);
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
    void nobodyCameAndTheRoomIsGivenBack(Look look) {
        String purpose = "Празна & <i>среща</i> " + RoomChapter.word();
        var texts = new Texts(look);
        try (var manager = Person.signedIn(MANAGER, look);
                var member = Person.signedIn("medena@demo.bg", look)) {
            String enterprise = new EnterpriseChapter(member).registers("Медена " + RoomChapter.word());
            var keeper = new RoomChapter(manager);
            String room = keeper.makes(page -> page.fill("#noShowMinutes", "5"));
            var booker = new BookerChapter(member, enterprise);
            booker.wishes(room, RoomChapter.day(), purpose);
            member.sees(texts.say("my.booking.done.REQUESTED"));
            String booking = new EnterpriseChapter(member).bookingOf(purpose);
            new CentreChapter(manager).confirms(booking);
            LocalDate day = Past.begin(booking);

            Page desk = manager.page();
            await().atMost(SOON).untilAsserted(() -> {
                manager.open("/desk/bookings/" + booking);
                assertThat(desk.locator(".facts").textContent()).contains(texts.say("desk.booking.status.RELEASED"));
            });
            manager.judge("desk-booking-released");
            manager.open("/desk/calendar?view=day&date=" + day + "&room=" + room);
            assertThat(desk.locator("section:has(> #released)")).containsText(purpose);
            manager.judge("desk-calendar-released");
            member.open("/my/bookings");
            assertThat(booker.own(purpose)).containsText(texts.say("my.booking.status.RELEASED"));
            assertThat(booker.own(purpose).locator("a[href$='/cancellation']")).hasCount(0);
            member.judge("my-bookings-released");
        }
    }
}
