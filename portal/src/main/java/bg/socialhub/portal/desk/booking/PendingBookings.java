package bg.socialhub.portal.desk.booking;

import bg.socialhub.portal.gateway.BookingsApi;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.BookingsApi.Status;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** A centre's bookings of which somebody still has to say something: a hundred of each kind, those first that end first. */
@Component
public class PendingBookings {

    private static final int MOST = 100;
    private static final Duration SOON = Duration.ofDays(1);
    private static final Comparator<Booking> BY_END =
            Comparator.comparing(Booking::heldUntil, Comparator.nullsLast(Comparator.naturalOrder()));

    private final BookingsApi bookings;

    PendingBookings(BookingsApi bookings) {
        this.bookings = bookings;
    }

    /** @param soon how many of them lapse within a day */
    public record Pending(List<Booking> bookings, long soon) {}

    /** Requests on which the centre has to decide. */
    public Pending undecided(String centre, OffsetDateTime now) {
        return pending(centre, Status.REQUESTED, now, BY_END);
    }

    /** Times that somebody is offered and has to take. */
    public Pending offered(String centre, OffsetDateTime now) {
        return pending(centre, Status.OFFERED, now, BY_END);
    }

    /** Who waits for a taken time, whoever has waited longest first. */
    public Pending waiting(String centre, OffsetDateTime now) {
        return pending(centre, Status.WAITING, now, Comparator.comparing(Booking::since));
    }

    private Pending pending(String centre, Status status, OffsetDateTime now, Comparator<Booking> order) {
        var found = bookings.bookings(centre, null, status, now, null, MOST, null).items().stream()
                .sorted(order)
                .toList();
        OffsetDateTime soon = now.plus(SOON);
        return new Pending(
                found,
                found.stream()
                        .filter(one ->
                                one.heldUntil() != null && one.heldUntil().isBefore(soon))
                        .count());
    }
}
