package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.room.RoomId;
import java.time.Instant;
import java.util.List;

/** Why a request about a booking is refused. */
public abstract sealed class BookingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private BookingException(String message) {
        super(message);
    }

    /** There is no such booking, or it is none of the caller's business. */
    public static final class NotFound extends BookingException {
        private static final long serialVersionUID = 1L;

        public NotFound(BookingId id) {
            super("No booking " + id);
        }
    }

    /** There is no such room. */
    public static final class RoomNotFound extends BookingException {
        private static final long serialVersionUID = 1L;

        public RoomNotFound(RoomId id) {
            super("No room " + id);
        }
    }

    /** The caller sees the booking or room but may not do this with it. */
    public static final class NotAllowed extends BookingException {
        private static final long serialVersionUID = 1L;

        public NotAllowed(String what) {
            super("Not allowed: " + what);
        }
    }

    /** The booking is a training's session, which is moved and cancelled with its training. */
    public static final class OfTraining extends BookingException {
        private static final long serialVersionUID = 1L;

        public OfTraining(BookingId id) {
            super("Booking " + id + " is a training's session");
        }
    }

    /** The wanted time is another booking's. */
    public static final class RoomTaken extends BookingException {
        private static final long serialVersionUID = 1L;
        private final transient List<Slot> conflicts;
        private final transient List<Suggestion> suggestions;

        public RoomTaken(List<Slot> conflicts) {
            this(conflicts, List.of());
        }

        private RoomTaken(List<Slot> conflicts, List<Suggestion> suggestions) {
            super("The room is taken");
            this.conflicts = List.copyOf(conflicts);
            this.suggestions = List.copyOf(suggestions);
        }

        public RoomTaken with(List<Suggestion> free) {
            return new RoomTaken(conflicts, free);
        }

        public List<Slot> conflicts() {
            return conflicts;
        }

        public List<Suggestion> suggestions() {
            return suggestions;
        }
    }

    /** So much time went by since the claim that the sweeper might soon take it away: better start again. */
    public static final class ClaimTooOld extends BookingException {
        private static final long serialVersionUID = 1L;

        public ClaimTooOld(BookingId id) {
            super("Claim of " + id + " is too old to book on");
        }
    }

    /** The hold ran out before the centre decided. */
    public static final class HoldExpired extends BookingException {
        private static final long serialVersionUID = 1L;

        HoldExpired(BookingId id, Instant heldUntil) {
            super("Booking " + id + " was held until " + heldUntil);
        }
    }

    /** The hold has not run out yet. */
    public static final class HoldRuns extends BookingException {
        private static final long serialVersionUID = 1L;

        HoldRuns(BookingId id, Instant heldUntil) {
            super("Booking " + id + " is held until " + heldUntil);
        }
    }

    /** The booking's state does not know this command. */
    public static final class IllegalTransition extends BookingException {
        private static final long serialVersionUID = 1L;
        private final String state;

        IllegalTransition(Booking booking, BookingCommand command) {
            this(Bookings.Status.of(booking).name(), command.label());
        }

        private IllegalTransition(String state, String command) {
            super(command + " on " + state);
            this.state = state;
        }

        public String state() {
            return state;
        }
    }
}
