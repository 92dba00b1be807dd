package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Bookings.Filter;
import bg.socialhub.hub.booking.domain.Bookings.Order;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.closing.ClosedDays;
import bg.socialhub.hub.closing.ClosingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Finds what was booked before its day was closed, so that the centre can tell those whom it concerns. */
@Service
public class BookedOnClosedDays {

    private static final int MOST = 5000;

    private final Bookings bookings;
    private final ClosingDays closing;
    private final Clock clock;

    BookedOnClosedDays(Bookings bookings, ClosingDays closing, Clock clock) {
        this.bookings = bookings;
        this.closing = closing;
        this.clock = clock;
    }

    /** Bookings of a centre that may still take place, are not over, and touch a closed day of the year; by start. */
    public List<Booking> hit(String centre, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        ClosedDays closed = closing.of(centre, first, last);
        Instant now = clock.instant();
        Instant begin = Slot.ofDay(first).start();
        Filter filter = new Filter(
                centre,
                null,
                null,
                Set.of(),
                begin.isAfter(now) ? begin : now,
                Slot.ofDay(last).end());
        return closed.reasons().isEmpty()
                ? List.of()
                : bookings.search(filter, Order.START, MOST, null).stream()
                        .filter(Booking::isLive)
                        .filter(booking ->
                                booking.reservation().slot().days().stream().anyMatch(closed::include))
                        .toList();
    }
}
