package bg.socialhub.portal.desk.calendar;

import bg.socialhub.portal.desk.calendar.SlotGrid.Entry;
import bg.socialhub.portal.desk.calendar.SlotGrid.State;
import bg.socialhub.portal.gateway.AvailabilityApi.Span;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.BookingsApi.Status;
import bg.socialhub.portal.gateway.RoomsApi.Occupation;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import bg.socialhub.portal.gateway.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A room's day as one sees it from afar.
 *
 * @param open minutes in which the room could be used
 * @param taken minutes that bookings keep, with the time around them
 * @param requested minutes that undecided requests and offers keep
 * @param blocked minutes that are blocked
 * @param entries bookings, requests, offers and blockings, by their begin
 * @param waiting those who wait for some of it
 * @param closed why the centre is closed all day, when it says so
 */
record RoomUse(
        LocalDate day,
        Room room,
        int open,
        int taken,
        int requested,
        int blocked,
        List<Entry> entries,
        List<Entry> waiting,
        @Nullable Text closed) {

    private static final int WHOLE = 100;
    private static final int HOUR = 60;

    /** @param bookings of any room and day; only those count that keep others out of this one, or wait for it */
    static RoomUse of(Room room, LocalDate day, List<Span> spans, List<Booking> bookings) {
        int closed = minutes(day, spans, Occupation.CLOSED);
        List<Entry> entries = Stream.concat(
                        entries(room, day, bookings, Booking::keepsItsRoom),
                        spans.stream()
                                .filter(span -> span.state() == Occupation.BLOCKED)
                                .map(span -> DayColumn.entry(span, day)))
                .sorted(Comparator.comparing(Entry::from))
                .toList();
        return new RoomUse(
                day,
                room,
                spans.stream().mapToInt(span -> length(day, span)).sum() - closed,
                minutes(day, spans, Occupation.TAKEN),
                minutes(day, spans, Occupation.REQUESTED),
                minutes(day, spans, Occupation.BLOCKED),
                entries,
                entries(room, day, bookings, booking -> booking.status() == Status.WAITING)
                        .toList(),
                spans.stream()
                        .filter(span -> span.state() == Occupation.CLOSED && span.reason() != null)
                        .map(Span::reason)
                        .findFirst()
                        .orElse(null));
    }

    private static Stream<Entry> entries(Room room, LocalDate day, List<Booking> bookings, Predicate<Booking> wanted) {
        return bookings.stream()
                .filter(booking -> booking.roomId().equals(room.id()))
                .filter(wanted)
                .filter(booking -> DayColumn.minutes(booking.start(), day) < DayColumn.minutes(booking.end(), day))
                .map(booking -> DayColumn.entry(booking, day));
    }

    public boolean isClosed() {
        return open == 0;
    }

    /** How many of the entries are bookings, requests or blockings. */
    public long count(String state) {
        return entries.stream()
                .filter(entry -> entry.state() == State.valueOf(state))
                .count();
    }

    /** Why it is blocked, each reason once. */
    public List<String> reasons() {
        return entries.stream()
                .map(Entry::reason)
                .filter(reason -> reason != null)
                .map(Text::toString)
                .distinct()
                .toList();
    }

    /** In hundredths of what is open. */
    public int share(int minutes) {
        return open == 0 ? 0 : Math.min(WHOLE, minutes * WHOLE / open);
    }

    public double hours(int minutes) {
        return minutes / (double) HOUR;
    }

    private static int minutes(LocalDate day, List<Span> spans, Occupation state) {
        return spans.stream()
                .filter(span -> span.state() == state)
                .mapToInt(span -> length(day, span))
                .sum();
    }

    private static int length(LocalDate day, Span span) {
        return DayColumn.minutes(span.to(), day) - DayColumn.minutes(span.from(), day);
    }
}
