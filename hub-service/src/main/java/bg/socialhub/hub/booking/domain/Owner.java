package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.booking.BlockingId;
import bg.socialhub.hub.booking.BookingId;

/** For what a room's time is claimed: a booking, or a blocking by the centre's staff. */
public record Owner(Kind kind, String id) {

    /** What claims time. */
    public enum Kind {
        BOOKING,
        BLOCKING
    }

    public static Owner of(BookingId booking) {
        return new Owner(Kind.BOOKING, booking.value());
    }

    public static Owner of(BlockingId blocking) {
        return new Owner(Kind.BLOCKING, blocking.value());
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }
}
