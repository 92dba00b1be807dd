package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.booking.BookingId;
import java.time.Instant;

/**
 * The hold of a booking or a blocking on a room's time.
 *
 * @param undecided whether it is that of a booking that waits for a decision, the centre's or the requester's
 */
public record Claim(Owner owner, Slot busy, Instant at, boolean undecided) {

    /** One that is decided. */
    public Claim(Owner owner, Slot busy, Instant at) {
        this(owner, busy, at, false);
    }

    /** One that is decided. */
    public Claim(BookingId booking, Slot busy, Instant at) {
        this(Owner.of(booking), busy, at);
    }

    /** What this booking claims now. */
    public static Claim of(Booking booking, Instant at) {
        Reservation has = booking.reservation();
        return new Claim(Owner.of(has.id()), has.busy(), at, booking.isUndecided());
    }
}
