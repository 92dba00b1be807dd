package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.booking.BookingId;
import java.time.Instant;

/** The hold of a booking or a blocking on a room's time. */
public record Claim(Owner owner, Slot busy, Instant at) {

    public Claim(BookingId booking, Slot busy, Instant at) {
        this(Owner.of(booking), busy, at);
    }
}
