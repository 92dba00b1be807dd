package bg.socialhub.portal.desk.calendar;

import static bg.socialhub.portal.gateway.SomeBooking.at;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.desk.calendar.SlotGrid.State;
import bg.socialhub.portal.gateway.AvailabilityApi.Span;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.BookingsApi.Status;
import bg.socialhub.portal.gateway.RoomsApi.Occupation;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import bg.socialhub.portal.gateway.SomeBooking;
import bg.socialhub.portal.gateway.SomeRoom;
import bg.socialhub.portal.page.Formats;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which half hours of a day are shown: those in which a room is open or somebody has it, from midnight to midnight. */
class SlotGridTests {

    private static final LocalDate DAY = LocalDate.parse("2027-03-08");
    private static final Room ROOM = SomeRoom.with(true, null, null);
    private static final OffsetDateTime MIDNIGHT = at("00:00");
    private static final OffsetDateTime NEXT_MIDNIGHT = MIDNIGHT.plusDays(1);

    @Test
    void aRoomThatNeverClosesIsShownFromMidnightToMidnight() {
        assertShown("00:00", "23:30", List.of(new Span(MIDNIGHT, NEXT_MIDNIGHT, Occupation.FREE, null)), List.of());
    }

    @Test
    void aRoomIsShownWhileItIsOpen() {
        assertShown("08:30", "16:30", opening("08:30", "17:00"), List.of());
    }

    @Test
    void theFirstAndTheLastHalfHourOfADayCanBeSomebodys() {
        var spans = List.of(
                new Span(MIDNIGHT, at("00:30"), Occupation.TAKEN, null),
                new Span(at("00:30"), at("23:30"), Occupation.FREE, null),
                new Span(at("23:30"), NEXT_MIDNIGHT, Occupation.TAKEN, null));
        var bookings = List.of(confirmed(MIDNIGHT, at("00:30")), confirmed(at("23:30"), NEXT_MIDNIGHT));
        var rows = assertShown("00:00", "23:30", spans, bookings).rows();
        assertThat(rows.getFirst().cells().getFirst().state()).isEqualTo(State.TAKEN);
        assertThat(rows.getLast().cells().getFirst().state()).isEqualTo(State.TAKEN);
    }

    @Test
    void whoHasItOverMidnightIsShownOnBothDays() {
        var booking = confirmed(MIDNIGHT.minusHours(3), at("07:00"));
        var spans = List.of(
                new Span(MIDNIGHT, at("07:00"), Occupation.TAKEN, null),
                new Span(at("08:00"), at("18:00"), Occupation.FREE, null));
        var grid = assertShown("00:00", "17:30", spans, List.of(booking));
        assertThat(grid.rows().getFirst().cells().getFirst().rows()).isEqualTo(14);
    }

    @Test
    void whatIsBlockedAllNightMakesNoDayLonger() {
        var spans = List.of(
                new Span(MIDNIGHT, at("08:00"), Occupation.BLOCKED, null),
                new Span(at("08:00"), at("18:00"), Occupation.FREE, null),
                new Span(at("18:00"), NEXT_MIDNIGHT, Occupation.BLOCKED, null));
        assertShown("08:00", "17:30", spans, List.of());
    }

    @Test
    void aClosedDayIsShownAsAWorkingDay() {
        assertShown("08:00", "17:30", List.of(new Span(MIDNIGHT, NEXT_MIDNIGHT, Occupation.CLOSED, null)), List.of());
    }

    private static List<Span> opening(String from, String to) {
        return List.of(
                new Span(MIDNIGHT, at(from), Occupation.CLOSED, null),
                new Span(at(from), at(to), Occupation.FREE, null),
                new Span(at(to), NEXT_MIDNIGHT, Occupation.CLOSED, null));
    }

    private static Booking confirmed(OffsetDateTime from, OffsetDateTime to) {
        return SomeBooking.of("taken", Status.CONFIRMED).from(from, to).build();
    }

    private static SlotGrid assertShown(String first, String last, List<Span> spans, List<Booking> bookings) {
        var now = DAY.minusDays(1).atStartOfDay(Formats.ZONE);
        var grid = SlotGrid.of(List.of(new DayColumn(ROOM, DAY, spans, bookings, now)));
        assertThat(grid.rows().getFirst().time()).isEqualTo(LocalTime.parse(first));
        assertThat(grid.rows().getLast().time()).isEqualTo(LocalTime.parse(last));
        return grid;
    }
}
