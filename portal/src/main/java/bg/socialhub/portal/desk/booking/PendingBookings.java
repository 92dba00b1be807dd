package bg.socialhub.portal.desk.booking;

import bg.socialhub.portal.gateway.BookingsApi;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.BookingsApi.Status;
import bg.socialhub.portal.gateway.Page;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** A centre's bookings of which somebody still has to say something, those first for which it is too late first. */
@Component
public class PendingBookings {

    private static final int FIRST = 5;
    private static final Duration SOON = Duration.ofDays(1);

    private final BookingsApi bookings;

    PendingBookings(BookingsApi bookings) {
        this.bookings = bookings;
    }

    /**
     * The first of them.
     *
     * @param total how many there are
     * @param soon how many of them lapse within a day, where that is for the centre to prevent
     */
    public record Pending(List<Booking> bookings, long total, long soon) {}

    /** Requests on which the centre has to decide. */
    public Pending undecided(String centre, OffsetDateTime now) {
        var found = found(centre, Status.REQUESTED, now, "HELD_UNTIL");
        return pending(found, lapsing(centre, found.items(), now));
    }

    /** Times that somebody is offered and has to take. */
    public Pending offered(String centre, OffsetDateTime now) {
        return pending(found(centre, Status.OFFERED, now, "HELD_UNTIL"), 0);
    }

    /** Who waits for a taken time, whoever has waited longest first. */
    public Pending waiting(String centre, OffsetDateTime now) {
        return pending(found(centre, Status.WAITING, now, "SINCE"), 0);
    }

    private Page<Booking> found(String centre, Status status, OffsetDateTime now, String sort) {
        return bookings.bookings(centre, null, List.of(status), now, null, sort, FIRST, null);
    }

    /** Those that lapse first are known; only when all of them do so within a day, others may too. */
    private long lapsing(String centre, List<Booking> first, OffsetDateTime now) {
        OffsetDateTime soon = now.plus(SOON);
        long known = first.stream()
                .filter(one -> one.heldUntil() != null && one.heldUntil().isBefore(soon))
                .count();
        if (known < FIRST) {
            return known;
        }
        Long all = bookings.lapsing(centre, List.of(Status.REQUESTED), now, soon, 1)
                .total();
        return all == null ? known : all;
    }

    private static Pending pending(Page<Booking> found, long soon) {
        var first = found.items();
        return new Pending(first, found.total() == null ? first.size() : found.total(), soon);
    }
}
