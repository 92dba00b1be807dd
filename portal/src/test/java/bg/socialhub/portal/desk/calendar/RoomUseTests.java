package bg.socialhub.portal.desk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.desk.calendar.SlotGrid.State;
import bg.socialhub.portal.gateway.AvailabilityApi.Span;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.BookingsApi.Status;
import bg.socialhub.portal.gateway.RoomsApi.Booker;
import bg.socialhub.portal.gateway.RoomsApi.Kind;
import bg.socialhub.portal.gateway.RoomsApi.Occupation;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import bg.socialhub.portal.gateway.RoomsApi.Rules;
import bg.socialhub.portal.gateway.Text;
import bg.socialhub.portal.page.Formats;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoomUseTests {

    private static final LocalDate DAY = LocalDate.parse("2027-03-08");
    private static final Room ROOM = new Room(
            "r",
            "plovdiv",
            new Text("Зала", null),
            Kind.TRAINING_ROOM,
            20,
            List.of(),
            0,
            0,
            true,
            new Rules(null, null, null, Booker.STAFF, true, null, null),
            Map.of(),
            null,
            1);
    private static final Text REPAIR = new Text("Ремонт", null);

    @Test
    void tellsBookingsRequestsAndBlockingsApart() {
        var spans = List.of(
                span(0, 8, Occupation.CLOSED, null),
                span(8, 10, Occupation.TAKEN, null),
                span(10, 11, Occupation.REQUESTED, null),
                span(11, 14, Occupation.FREE, null),
                span(14, 16, Occupation.BLOCKED, REPAIR),
                span(16, 18, Occupation.FREE, null),
                span(18, 24, Occupation.CLOSED, null));
        var use = RoomUse.of(
                ROOM,
                DAY,
                spans,
                List.of(
                        booking("r", 10, 11, Status.REQUESTED),
                        booking("r", 8, 10, Status.CONFIRMED),
                        booking("r", 11, 12, Status.CANCELLED),
                        booking("r", 9, 12, Status.WAITING),
                        booking("another", 8, 10, Status.CONFIRMED)));
        assertThat(use.open()).isEqualTo(10 * 60);
        assertThat(use.share(use.taken())).isEqualTo(20);
        assertThat(use.share(use.requested())).isEqualTo(10);
        assertThat(use.hours(use.blocked())).isEqualTo(2.0);
        assertThat(use.entries())
                .extracting(SlotGrid.Entry::state)
                .containsExactly(State.TAKEN, State.REQUESTED, State.BLOCKED);
        assertThat(use.count("TAKEN")).isEqualTo(1);
        assertThat(use.waiting()).extracting(SlotGrid.Entry::state).containsExactly(State.WAITING);
        assertThat(use.reasons()).containsExactly("Ремонт");
        assertThat(use.isClosed()).isFalse();
    }

    @Test
    void aClosedDaySaysWhy() {
        var holiday = new Text("Коледа", "Christmas");
        var use = RoomUse.of(ROOM, DAY, List.of(span(0, 24, Occupation.CLOSED, holiday)), List.of());
        assertThat(use.isClosed()).isTrue();
        assertThat(use.share(use.taken())).isZero();
        assertThat(new UseTable.Row(DAY, List.of(use)).closed()).isEqualTo(holiday);
    }

    @Test
    void whatWasBookedBeforeTheDayWasClosedIsStillShown() {
        var spans = List.of(span(0, 24, Occupation.CLOSED, REPAIR));
        var use = RoomUse.of(ROOM, DAY, spans, List.of(booking("r", 8, 10, Status.CONFIRMED)));
        assertThat(new UseTable.Row(DAY, List.of(use)).closed()).isNull();
        assertThat(use.entries()).hasSize(1);
    }

    @Test
    void aBlockedTimeStandsInTheDayWithItsReasonAndDoesNotStretchIt() {
        var spans = List.of(
                span(0, 12, Occupation.BLOCKED, REPAIR),
                span(12, 17, Occupation.FREE, null),
                span(17, 24, Occupation.CLOSED, null));
        ZonedDateTime before = DAY.minusDays(1).atStartOfDay(Formats.ZONE);
        var column = new DayColumn(ROOM, DAY, spans, List.of(), before);
        assertThat(column.bounds()).containsExactly(12 * 60, 17 * 60);
        var cells = column.cells(10 * 60, 13 * 60);
        assertThat(cells).extracting(SlotGrid.Cell::state).containsExactly(State.BLOCKED, State.FREE, State.FREE);
        assertThat(cells.getFirst().entries())
                .extracting(SlotGrid.Entry::reason)
                .containsExactly(REPAIR);
    }

    private static Span span(int from, int to, Occupation state, @Nullable Text reason) {
        return new Span(at(from), at(to), state, reason);
    }

    private static Booking booking(String room, int from, int to, Status status) {
        return new Booking(
                "b",
                status,
                "plovdiv",
                room,
                at(from),
                at(to),
                "Обучение",
                8,
                "somebody",
                null,
                null,
                null,
                null,
                null,
                true,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                at(0),
                1);
    }

    private static OffsetDateTime at(int hour) {
        return DAY.plusDays(hour / 24).atTime(hour % 24, 0).atZone(Formats.ZONE).toOffsetDateTime();
    }
}
