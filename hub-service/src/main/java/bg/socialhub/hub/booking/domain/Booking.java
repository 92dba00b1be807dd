package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.domain.BookingCommand.Cancel;
import bg.socialhub.hub.booking.domain.BookingCommand.Confirm;
import bg.socialhub.hub.booking.domain.BookingCommand.Expire;
import bg.socialhub.hub.booking.domain.BookingCommand.Grant;
import bg.socialhub.hub.booking.domain.BookingCommand.Place;
import bg.socialhub.hub.booking.domain.BookingCommand.Refuse;
import bg.socialhub.hub.booking.domain.BookingCommand.Reject;
import java.time.Instant;
import java.util.List;

/** One booking of a room; each state carries only what is true in it. */
public sealed interface Booking {

    Reservation reservation();

    /** The optimistic lock, the ETag and the number of the last event in one; 1 when new. */
    long version();

    /** When the booking came into this state. */
    Instant at();

    default BookingId id() {
        return reservation().id();
    }

    /** Whether the booking keeps others out of its time. */
    default boolean blocks() {
        return switch (this) {
            case Requested _, Confirmed _ -> true;
            case Rejected _, Cancelled _, Expired _, Refused _ -> false;
        };
    }

    /** Holds its time until the centre decides, or until the hold runs out. */
    record Requested(Reservation reservation, long version, Instant at, Instant heldUntil) implements Booking {

        Confirmed confirm(String by, Instant now) {
            if (!now.isBefore(heldUntil)) {
                throw new BookingException.HoldExpired(id(), heldUntil);
            }
            return new Confirmed(reservation, version + 1, now, by);
        }

        Expired expire(Instant now) {
            if (now.isBefore(heldUntil)) {
                throw new BookingException.HoldRuns(id(), heldUntil);
            }
            return new Expired(reservation, version + 1, now);
        }
    }

    /** Has its time. */
    record Confirmed(Reservation reservation, long version, Instant at, String by) implements Booking {}

    /** The centre said no. */
    record Rejected(Reservation reservation, long version, Instant at, String reason) implements Booking {}

    /** The time was given back. */
    record Cancelled(Reservation reservation, long version, Instant at, String reason) implements Booking {}

    /** The centre did not decide in time. */
    record Expired(Reservation reservation, long version, Instant at) implements Booking {}

    /** An event did not get the room it wished for. */
    record Refused(Reservation reservation, long version, Instant at, Refusal reason, List<Suggestion> suggestions)
            implements Booking {

        public Refused {
            suggestions = List.copyOf(suggestions);
        }
    }

    /** The whole machine: what a command makes of this booking, or a named refusal. */
    default Booking decide(BookingCommand command, Instant now) {
        return switch (command) {
            case Confirm c when this instanceof Requested r -> r.confirm(c.by(), now);
            case Reject c when this instanceof Requested -> new Rejected(reservation(), version() + 1, now, c.reason());
            case Cancel c when blocks() -> new Cancelled(reservation(), version() + 1, now, c.reason());
            case Expire _ when this instanceof Requested r -> r.expire(now);
            case Grant c
            when wishesAnew(c.anew()) ->
                new Confirmed(c.anew(), version() + 1, now, c.anew().requester());
            case Refuse c
            when wishesAnew(c.anew()) -> new Refused(c.anew(), version() + 1, now, c.reason(), c.suggestions());
            case Place c
            when isPlaceable(c.anew()) ->
                new Confirmed(c.anew(), version() + 1, now, c.anew().requester());
            case Confirm _, Reject _, Cancel _, Expire _, Grant _, Refuse _, Place _ ->
                throw new BookingException.IllegalTransition(this, command);
        };
    }

    /** The same state under the next number: its event is told once more. */
    default Booking toldAgain() {
        return switch (this) {
            case Requested b -> new Requested(b.reservation, b.version + 1, b.at, b.heldUntil);
            case Confirmed b -> new Confirmed(b.reservation, b.version + 1, b.at, b.by);
            case Rejected b -> new Rejected(b.reservation, b.version + 1, b.at, b.reason);
            case Cancelled b -> new Cancelled(b.reservation, b.version + 1, b.at, b.reason);
            case Expired b -> new Expired(b.reservation, b.version + 1, b.at);
            case Refused b -> new Refused(b.reservation, b.version + 1, b.at, b.reason, b.suggestions);
        };
    }

    /** An event may wish anew once the room it had is given back or was refused, and only with a later wish. */
    private boolean wishesAnew(Reservation anew) {
        boolean open = this instanceof Cancelled || this instanceof Refused;
        return open && isLaterWish(anew);
    }

    /** A session keeps its booking wherever it moves; a person's or an event's booking never becomes a session's. */
    private boolean isPlaceable(Reservation anew) {
        boolean open = this instanceof Confirmed || this instanceof Cancelled;
        return open
                && reservation().ofTraining().isPresent()
                && anew.ofTraining().equals(reservation().ofTraining());
    }

    private boolean isLaterWish(Reservation anew) {
        return anew.ofEvent()
                .flatMap(wish -> reservation()
                        .ofEvent()
                        .filter(last ->
                                last.eventId().equals(wish.eventId()) && last.requestVersion() < wish.requestVersion()))
                .isPresent();
    }
}
