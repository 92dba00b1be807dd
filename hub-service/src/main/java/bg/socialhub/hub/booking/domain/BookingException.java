package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.booking.BlockingId;
import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.equipment.EquipmentId;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** The wanted time is another booking's, or blocked. */
    public static final class RoomTaken extends BookingException {
        private static final long serialVersionUID = 1L;
        private final transient List<Slot> conflicts;
        private final transient Instead instead;

        public RoomTaken(List<Slot> conflicts) {
            this(conflicts, Instead.NOTHING);
        }

        private RoomTaken(List<Slot> conflicts, Instead instead) {
            super("The room is taken");
            this.conflicts = List.copyOf(conflicts);
            this.instead = instead;
        }

        public RoomTaken with(Instead free) {
            return new RoomTaken(conflicts, free);
        }

        public List<Slot> conflicts() {
            return conflicts;
        }

        public Instead instead() {
            return instead;
        }

        /** What is free in the same centre. */
        public List<Suggestion> suggestions() {
            return instead.here();
        }
    }

    /** Too few things of one kind are free at some moment of the wanted time. */
    public static final class EquipmentTaken extends BookingException {
        private static final long serialVersionUID = 1L;
        private final transient EquipmentId equipment;
        private final transient @Nullable LocalizedText name;
        private final int wanted;
        private final int free;
        private final transient Instead instead;

        public EquipmentTaken(EquipmentId equipment, int wanted, int free) {
            this(equipment, null, wanted, free, Instead.NOTHING);
        }

        private EquipmentTaken(
                EquipmentId equipment, @Nullable LocalizedText name, int wanted, int free, Instead instead) {
            super("Only " + free + " of " + equipment + " are free");
            this.equipment = equipment;
            this.name = name;
            this.wanted = wanted;
            this.free = free;
            this.instead = instead;
        }

        public EquipmentTaken named(LocalizedText known) {
            return new EquipmentTaken(equipment, known, wanted, free, instead);
        }

        public EquipmentTaken with(Instead found) {
            return new EquipmentTaken(equipment, name, wanted, free, found);
        }

        public EquipmentId equipment() {
            return equipment;
        }

        public Optional<LocalizedText> name() {
            return Optional.ofNullable(name);
        }

        public int wanted() {
            return wanted;
        }

        public int free() {
            return free;
        }

        /** What is free in the same centre. */
        public List<Suggestion> suggestions() {
            return instead.here();
        }
    }

    /** So much time went by since the claim that the sweeper might soon take it away: better start again. */
    public static final class ClaimTooOld extends BookingException {
        private static final long serialVersionUID = 1L;

        public ClaimTooOld(String owner) {
            super("Claim of " + owner + " is too old to book on");
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

    /** There is no feed at this address, or it was renewed or revoked. */
    public static final class FeedNotFound extends BookingException {
        private static final long serialVersionUID = 1L;

        public FeedNotFound() {
            super("No such feed");
        }
    }

    /** It is too late for the requester to cancel; the centre's staff still may. */
    public static final class CancellationTooLate extends BookingException {
        private static final long serialVersionUID = 1L;
        private final Instant until;

        public CancellationTooLate(BookingId id, Instant until) {
            super("Booking " + id + " could be cancelled until " + until);
            this.until = until;
        }

        /** Until when it could be cancelled. */
        public Instant until() {
            return until;
        }
    }

    /** Nobody can have come to a booking that is far from its start, or is over. */
    public static final class ArrivalNotNow extends BookingException {
        private static final long serialVersionUID = 1L;

        ArrivalNotNow(BookingId id) {
            super("Nobody can come to booking " + id + " now");
        }
    }

    /** Nobody had come, so the time was given back already. */
    public static final class AlreadyReleased extends BookingException {
        private static final long serialVersionUID = 1L;
        private final Instant at;

        AlreadyReleased(BookingId id, Instant at) {
            super("Booking " + id + " was released at " + at);
            this.at = at;
        }

        public Instant at() {
            return at;
        }
    }

    /** Nobody need wait for a time that is free. */
    public static final class TimeFree extends BookingException {
        private static final long serialVersionUID = 1L;

        public TimeFree(RoomId room, Slot slot) {
            super("Room " + room + " is free in " + slot);
        }
    }

    /** The person or the enterprise waits for this very time already. */
    public static final class AlreadyWaiting extends BookingException {
        private static final long serialVersionUID = 1L;
        private final String booking;

        public AlreadyWaiting(BookingId id) {
            super("Booking " + id + " waits already");
            this.booking = id.value();
        }

        public String booking() {
            return booking;
        }
    }

    /** Others ask for some of the same time: whoever decides must say what becomes of them. */
    public static final class Competing extends BookingException {
        private static final long serialVersionUID = 1L;
        private final transient List<Booking.Requested> others;

        public Competing(List<Booking.Requested> others) {
            super(others.size() + " other requests want the time");
            this.others = List.copyOf(others);
        }

        public List<Booking.Requested> others() {
            return others;
        }
    }

    /** There is no such blocking, or it is another centre's. */
    public static final class BlockingNotFound extends BookingException {
        private static final long serialVersionUID = 1L;

        public BlockingNotFound(BlockingId id) {
            super("No blocking " + id);
        }
    }

    /** The state of the booking or blocking does not know this command. */
    public static final class IllegalTransition extends BookingException {
        private static final long serialVersionUID = 1L;
        private final String state;

        IllegalTransition(Booking booking, BookingCommand command) {
            this(Bookings.Status.of(booking).name(), command.label());
        }

        IllegalTransition(String state, String command) {
            super(command + " on " + state);
            this.state = state;
        }

        public String state() {
            return state;
        }
    }
}
