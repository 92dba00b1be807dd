package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.domain.BookingCommand.Accept;
import bg.socialhub.hub.booking.domain.BookingCommand.Arrive;
import bg.socialhub.hub.booking.domain.BookingCommand.Cancel;
import bg.socialhub.hub.booking.domain.BookingCommand.Confirm;
import bg.socialhub.hub.booking.domain.BookingCommand.Expire;
import bg.socialhub.hub.booking.domain.BookingCommand.Grant;
import bg.socialhub.hub.booking.domain.BookingCommand.Offer;
import bg.socialhub.hub.booking.domain.BookingCommand.Place;
import bg.socialhub.hub.booking.domain.BookingCommand.Refuse;
import bg.socialhub.hub.booking.domain.BookingCommand.Reject;
import bg.socialhub.hub.booking.domain.BookingCommand.Release;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One booking of a room; each state carries only what is true in it. */
public sealed interface Booking {

    /** How long before the start somebody may have come. */
    Duration EARLY = Duration.ofHours(1);

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
            case Requested b -> b.holds();
            case Confirmed _, Offered _ -> true;
            case Waiting _, Rejected _, Cancelled _, Released _, Expired _, Refused _ -> false;
        };
    }

    /** Whether it waits for a decision, the centre's or the requester's; what is decided is never undecided again. */
    default boolean isUndecided() {
        return switch (this) {
            case Requested _, Offered _ -> true;
            case Waiting _, Confirmed _, Rejected _, Cancelled _, Released _, Expired _, Refused _ -> false;
        };
    }

    /** When it is too late to decide on a request, or to take an offer. */
    default Optional<Instant> lapsesAt() {
        return switch (this) {
            case Requested b -> Optional.of(b.heldUntil);
            case Offered b -> Optional.of(b.until);
            case Waiting _, Confirmed _, Rejected _, Cancelled _, Released _, Expired _, Refused _ -> Optional.empty();
        };
    }

    /** Whether it may still take place as it is. */
    default boolean isLive() {
        return switch (this) {
            case Waiting _, Offered _, Requested _, Confirmed _ -> true;
            case Rejected _, Cancelled _, Released _, Expired _, Refused _ -> false;
        };
    }

    /** Waits for a time that others have; its place is told by the moment at which it began to wait. */
    record Waiting(Reservation reservation, long version, Instant at, Instant until) implements Booking {

        Offered offer(Offer offer, Instant now) {
            if (!now.isBefore(until)) {
                throw new BookingException.HoldExpired(id(), until);
            }
            return new Offered(offer.anew(), version + 1, now, offer.until());
        }
    }

    /** Has the time for which it waited until it is taken or the offer runs out. */
    record Offered(Reservation reservation, long version, Instant at, Instant until) implements Booking {

        Booking accept(Accept accept, Instant now) {
            if (!now.isBefore(until)) {
                throw new BookingException.HoldExpired(id(), until);
            }
            Instant undecided = accept.heldUntil();
            return undecided == null
                    ? new Confirmed(reservation, version + 1, now, accept.by())
                    : new Requested(reservation, version + 1, now, undecided, true);
        }
    }

    /**
     * Waits until the centre decides, or until too much time went by.
     *
     * @param heldUntil when it is too late to decide
     * @param holds whether it keeps others out until then; else several may ask for one time
     */
    record Requested(Reservation reservation, long version, Instant at, Instant heldUntil, boolean holds)
            implements Booking {

        /** One that keeps others out. */
        public Requested(Reservation reservation, long version, Instant at, Instant heldUntil) {
            this(reservation, version, at, heldUntil, true);
        }

        Confirmed confirm(String by, Instant now) {
            if (!now.isBefore(heldUntil)) {
                throw new BookingException.HoldExpired(id(), heldUntil);
            }
            return new Confirmed(reservation, version + 1, now, by);
        }
    }

    /**
     * Has its time.
     *
     * @param arrived when somebody came; null while nobody noted it
     */
    record Confirmed(
            Reservation reservation,
            long version,
            Instant at,
            String by,
            @Nullable Instant arrived) implements Booking {

        /** One to which nobody has come yet. */
        public Confirmed(Reservation reservation, long version, Instant at, String by) {
            this(reservation, version, at, by, null);
        }

        Confirmed arrive(Instant now) {
            Slot slot = reservation.slot();
            if (now.isBefore(slot.start().minus(EARLY)) || !now.isBefore(slot.end())) {
                throw new BookingException.ArrivalNotNow(id());
            }
            return new Confirmed(reservation, version + 1, now, by, now);
        }

        Released release(Instant due, Instant now) {
            if (now.isBefore(due)) {
                throw new BookingException.HoldRuns(id(), due);
            }
            return new Released(reservation, version + 1, now);
        }

        /** Whether nobody came yet who should; sessions and events have their own ways to see who came. */
        public boolean awaitsArrival() {
            return arrived == null
                    && reservation.ofTraining().isEmpty()
                    && reservation.ofEvent().isEmpty();
        }
    }

    /** Nobody came, and the rest of the time was given back. */
    record Released(Reservation reservation, long version, Instant at) implements Booking {}

    /** The centre said no. */
    record Rejected(Reservation reservation, long version, Instant at, String reason) implements Booking {}

    /**
     * The time was given back.
     *
     * @param late whether that was later than the room's rules let the requester do by themselves
     */
    record Cancelled(Reservation reservation, long version, Instant at, String reason, boolean late)
            implements Booking {}

    /** The centre did not decide in time, an offer was not taken in time, or nothing became free in time. */
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
            case Cancel c when isLive() -> new Cancelled(reservation(), version() + 1, now, c.reason(), c.late());
            case Expire _ when this instanceof Requested r -> expired(r.heldUntil(), now);
            case Expire _ when this instanceof Offered o -> expired(o.until(), now);
            case Expire _ when this instanceof Waiting w -> expired(w.until(), now);
            case Offer c when this instanceof Waiting w -> w.offer(c, now);
            case Accept c when this instanceof Offered o -> o.accept(c, now);
            case Arrive _ when this instanceof Confirmed b && b.arrived == null -> b.arrive(now);
            case Arrive _ when this instanceof Released -> throw new BookingException.AlreadyReleased(id(), at());
            case Release c when this instanceof Confirmed b && b.awaitsArrival() -> b.release(c.due(), now);
            case Grant c
            when wishesAnew(c.anew()) ->
                new Confirmed(c.anew(), version() + 1, now, c.anew().requester());
            case Refuse c
            when wishesAnew(c.anew()) -> new Refused(c.anew(), version() + 1, now, c.reason(), c.suggestions());
            case Place c
            when isPlaceable(c.anew()) ->
                new Confirmed(c.anew(), version() + 1, now, c.anew().requester());
            case Confirm _,
                    Reject _,
                    Cancel _,
                    Expire _,
                    Offer _,
                    Accept _,
                    Arrive _,
                    Release _,
                    Grant _,
                    Refuse _,
                    Place _ -> throw new BookingException.IllegalTransition(this, command);
        };
    }

    /** The same state under the next number: its event is told once more. */
    default Booking toldAgain() {
        return switch (this) {
            case Waiting b -> new Waiting(b.reservation, b.version + 1, b.at, b.until);
            case Offered b -> new Offered(b.reservation, b.version + 1, b.at, b.until);
            case Requested b -> new Requested(b.reservation, b.version + 1, b.at, b.heldUntil, b.holds);
            case Confirmed b -> new Confirmed(b.reservation, b.version + 1, b.at, b.by, b.arrived);
            case Released b -> new Released(b.reservation, b.version + 1, b.at);
            case Rejected b -> new Rejected(b.reservation, b.version + 1, b.at, b.reason);
            case Cancelled b -> new Cancelled(b.reservation, b.version + 1, b.at, b.reason, b.late);
            case Expired b -> new Expired(b.reservation, b.version + 1, b.at);
            case Refused b -> new Refused(b.reservation, b.version + 1, b.at, b.reason, b.suggestions);
        };
    }

    private Expired expired(Instant until, Instant now) {
        if (now.isBefore(until)) {
            throw new BookingException.HoldRuns(id(), until);
        }
        return new Expired(reservation(), version() + 1, now);
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
