package bg.socialhub.hub.booking.feed;

import bg.socialhub.hub.booking.AttendedTrainings.Attended;
import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.RoomId;
import java.time.Instant;

/**
 * What a feed tells of one booking.
 *
 * @param at when it became so
 * @param changes how often it changed
 */
record FeedEntry(BookingId id, RoomId room, Slot slot, String title, State state, Instant at, long changes) {

    /** How sure it is. */
    enum State {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }

    static FeedEntry of(Booking booking) {
        return new FeedEntry(
                booking.id(),
                booking.reservation().room(),
                booking.reservation().slot(),
                booking.reservation().purpose(),
                state(booking),
                booking.at(),
                booking.version() - 1);
    }

    /** A session of a training, as it concerns somebody who goes there, or did. */
    static FeedEntry of(Booking session, Attended training) {
        return new FeedEntry(
                session.id(),
                session.reservation().room(),
                session.reservation().slot(),
                training.title(),
                training.withdrawn() ? State.CANCELLED : state(session),
                session.at().isAfter(training.at()) ? session.at() : training.at(),
                session.version() - 1 + training.changes());
    }

    private static State state(Booking booking) {
        return switch (booking) {
            case Booking.Confirmed _ -> State.CONFIRMED;
            case Booking.Requested _, Booking.Waiting _, Booking.Offered _ -> State.TENTATIVE;
            case Booking.Rejected _, Booking.Cancelled _, Booking.Released _, Booking.Expired _, Booking.Refused _ ->
                State.CANCELLED;
        };
    }
}
