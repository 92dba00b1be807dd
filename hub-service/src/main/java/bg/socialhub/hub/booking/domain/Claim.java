package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.booking.BookingId;
import java.time.Instant;

/** A booking's hold on a room's time. */
public record Claim(BookingId booking, Slot busy, Instant at) {}
