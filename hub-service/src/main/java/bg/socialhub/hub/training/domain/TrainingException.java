package bg.socialhub.hub.training.domain;

import bg.socialhub.hub.training.TrainingId;
import java.util.List;

/** Why a request about a training is refused. */
public abstract sealed class TrainingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private TrainingException(String message) {
        super(message);
    }

    /** There is no such training, or it is not shown to the caller. */
    public static final class NotFound extends TrainingException {
        private static final long serialVersionUID = 1L;

        public NotFound(TrainingId id) {
            super("No training " + id);
        }
    }

    /** The training has no such session. */
    public static final class SessionNotFound extends TrainingException {
        private static final long serialVersionUID = 1L;

        public SessionNotFound(int number) {
            super("No session " + number);
        }
    }

    /** The caller may know of the training but may not do this with it. */
    public static final class NotAllowed extends TrainingException {
        private static final long serialVersionUID = 1L;

        public NotAllowed(String what) {
            super("Not allowed: " + what);
        }
    }

    /** There is no such centre. */
    public static final class CentreUnknown extends TrainingException {
        private static final long serialVersionUID = 1L;

        public CentreUnknown(String code) {
            super("No centre " + code);
        }
    }

    /** Two sessions of the training are at the same time. */
    public static final class SessionsOverlap extends TrainingException {
        private static final long serialVersionUID = 1L;
        private final int index;

        SessionsOverlap(int index) {
            super("Session at index " + index + " overlaps another");
            this.index = index;
        }

        public int index() {
            return index;
        }
    }

    /** Rooms are somebody else's at the wanted times. */
    public static final class RoomsTaken extends TrainingException {
        private static final long serialVersionUID = 1L;
        private final transient List<Clash> clashes;

        public RoomsTaken(List<Clash> clashes) {
            super("Rooms are taken");
            this.clashes = List.copyOf(clashes);
        }

        public List<Clash> clashes() {
            return clashes;
        }
    }

    /** What is in the way of the session at this index of the request, and what is free instead. */
    public record Clash(int index, List<Placement> conflicts, List<Placement> suggestions) {

        public Clash {
            conflicts = List.copyOf(conflicts);
            suggestions = List.copyOf(suggestions);
        }
    }

    /** So much time went by since the rooms were held that the sweeper might soon take them back: better start again. */
    public static final class HoldTooOld extends TrainingException {
        private static final long serialVersionUID = 1L;

        public HoldTooOld(TrainingId id) {
            super("The rooms of training " + id + " were held too long ago");
        }
    }

    /** A training that others see has a session. */
    public static final class NothingPlanned extends TrainingException {
        private static final long serialVersionUID = 1L;

        NothingPlanned(TrainingId id) {
            super("Training " + id + " would have no session");
        }
    }

    /** The first session has begun. */
    public static final class TrainingBegun extends TrainingException {
        private static final long serialVersionUID = 1L;

        public TrainingBegun(TrainingId id) {
            super("Training " + id + " has begun");
        }
    }

    /** The last session is not over yet. */
    public static final class TrainingNotOver extends TrainingException {
        private static final long serialVersionUID = 1L;

        public TrainingNotOver(TrainingId id) {
            super("Training " + id + " is not over");
        }
    }

    /** The session has begun. */
    public static final class SessionBegun extends TrainingException {
        private static final long serialVersionUID = 1L;

        SessionBegun(int number) {
            super("Session " + number + " has begun");
        }
    }

    /** The training's status does not know this command. */
    public static final class IllegalTransition extends TrainingException {
        private static final long serialVersionUID = 1L;
        private final Status status;

        public IllegalTransition(Status status, TrainingCommand command) {
            super(command.label() + " on " + status);
            this.status = status;
        }

        public Status status() {
            return status;
        }
    }
}
