package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.booking.domain.Bookings.Status;
import bg.socialhub.hub.booking.domain.Reservation.Wish;
import bg.socialhub.hub.booking.events.BookingEvent;
import bg.socialhub.hub.booking.events.BookingEvent.BookingCancelled;
import bg.socialhub.hub.booking.events.BookingEvent.BookingConfirmed;
import bg.socialhub.hub.booking.events.BookingEvent.BookingExpired;
import bg.socialhub.hub.booking.events.BookingEvent.BookingOffered;
import bg.socialhub.hub.booking.events.BookingEvent.BookingRefused;
import bg.socialhub.hub.booking.events.BookingEvent.BookingRejected;
import bg.socialhub.hub.booking.events.BookingEvent.BookingReleased;
import bg.socialhub.hub.booking.events.BookingEvent.BookingRequested;
import bg.socialhub.hub.booking.events.BookingEvent.BookingWaiting;
import bg.socialhub.hub.booking.events.BookingEvent.Free;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells others what became of a booking. */
public final class Announcement {

    private Announcement() {}

    /** The event of the change that led to this state. */
    public static BookingEvent of(Booking booking, Instant now) {
        Reservation has = booking.reservation();
        String id = has.id().value();
        String room = has.room().value();
        Instant start = has.slot().start();
        Instant end = has.slot().end();
        String status = Status.of(booking).name();
        @Nullable String event = has.ofEvent().map(Wish::eventId).orElse(null);
        @Nullable Long wish = has.ofEvent().map(Wish::requestVersion).orElse(null);
        String centre = has.centre();
        return switch (booking) {
            case Booking.Waiting b ->
                new BookingWaiting(id, b.version(), now, centre, room, start, end, status, event, wish);
            case Booking.Offered b ->
                new BookingOffered(id, b.version(), now, centre, room, start, end, status, event, wish);
            case Booking.Requested b ->
                new BookingRequested(id, b.version(), now, centre, room, start, end, status, event, wish);
            case Booking.Confirmed b ->
                new BookingConfirmed(id, b.version(), now, centre, room, start, end, status, event, wish);
            case Booking.Rejected b ->
                new BookingRejected(id, b.version(), now, centre, room, start, end, status, event, wish);
            case Booking.Cancelled b ->
                new BookingCancelled(id, b.version(), now, centre, room, start, end, status, event, wish);
            case Booking.Released b ->
                new BookingReleased(id, b.version(), now, centre, room, start, end, status, event, wish);
            case Booking.Expired b ->
                new BookingExpired(id, b.version(), now, centre, room, start, end, status, event, wish);
            case Booking.Refused b ->
                new BookingRefused(
                        id,
                        b.version(),
                        now,
                        centre,
                        room,
                        start,
                        end,
                        status,
                        event,
                        wish,
                        b.reason().name(),
                        free(b));
        };
    }

    private static List<Free> free(Booking.Refused refused) {
        return refused.suggestions().stream()
                .map(free -> new Free(free.room().value(), free.start(), free.end()))
                .toList();
    }
}
