package bg.socialhub.events.event;

import java.time.Instant;

/** Why an event does not do what it was asked. */
public abstract sealed class EventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private EventException(String message) {
        super(message);
    }

    /** There is no such event, or the caller may not know of it. */
    public static final class EventNotFound extends EventException {
        public EventNotFound(EventId id) {
            super("no event " + id);
        }
    }

    /** The event is in a state that does not know the command. */
    public static final class EventTransitionRefused extends EventException {
        public final String status;

        EventTransitionRefused(Event event, EventCommand command) {
            super(event.status() + " does not take " + command.getClass().getSimpleName());
            this.status = event.status().name();
        }
    }

    /** An event that wants a room is published only once it has it. */
    public static final class RoomNotConfirmed extends EventException {
        RoomNotConfirmed(Event event) {
            super("event " + event.id() + " has no room yet");
        }
    }

    /** What has begun is no longer published. */
    public static final class EventHasBegun extends EventException {
        public final Instant start;

        EventHasBegun(Instant start) {
            super("the event began at " + start);
            this.start = start;
        }
    }

    /** More seats of a quota are taken than it would have. */
    public static final class QuotaBelowTaken extends EventException {
        public final String quota;
        public final int taken;

        public QuotaBelowTaken(String quota, int taken) {
            super(taken + " seats of " + quota + " are taken");
            this.quota = quota;
            this.taken = taken;
        }
    }

    /** A stand that an enterprise has cannot be planned away. */
    public static final class StandInUse extends EventException {
        public final String stand;

        public StandInUse(String stand) {
            super("stand " + stand + " is given to an enterprise");
            this.stand = stand;
        }
    }

    /** Only the staff of the event's centre may do this. */
    public static final class NotYourCentre extends EventException {
        public final String centre;

        public NotYourCentre(String centre) {
            super("only for the staff of " + centre);
            this.centre = centre;
        }
    }
}
