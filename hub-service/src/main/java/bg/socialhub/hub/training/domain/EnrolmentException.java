package bg.socialhub.hub.training.domain;

import bg.socialhub.hub.training.EnrolmentId;
import bg.socialhub.hub.training.TrainingId;

/** Why a request about an enrolment is refused. */
public abstract sealed class EnrolmentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private EnrolmentException(String message) {
        super(message);
    }

    /** There is no such enrolment, or it is none of the caller's business. */
    public static final class NotFound extends EnrolmentException {
        private static final long serialVersionUID = 1L;

        public NotFound(EnrolmentId id) {
            super("No enrolment " + id);
        }
    }

    /** The caller may not enrol people of this enterprise. */
    public static final class NotAllowed extends EnrolmentException {
        private static final long serialVersionUID = 1L;

        public NotAllowed() {
            super("Not allowed: enrol for another enterprise");
        }
    }

    /** People enrol and withdraw while the training is open and has not begun. */
    public static final class Closed extends EnrolmentException {
        private static final long serialVersionUID = 1L;
        private final Status status;

        public Closed(TrainingId id, Status status) {
            super("Training " + id + " is " + status);
            this.status = status;
        }

        public Status status() {
            return status;
        }
    }

    /** This person has enrolled. */
    public static final class AlreadyEnrolled extends EnrolmentException {
        private static final long serialVersionUID = 1L;

        public AlreadyEnrolled(EnrolmentId id) {
            super("Enrolment " + id + " is live");
        }
    }

    /** This person has withdrawn. */
    public static final class AlreadyWithdrawn extends EnrolmentException {
        private static final long serialVersionUID = 1L;

        AlreadyWithdrawn(EnrolmentId id) {
            super("Enrolment " + id + " is withdrawn");
        }
    }

    /** More people have a seat than the training would have. */
    public static final class SizeBelowTaken extends EnrolmentException {
        private static final long serialVersionUID = 1L;
        private final int taken;

        public SizeBelowTaken(int taken) {
            super(taken + " seats are taken");
            this.taken = taken;
        }

        public int taken() {
            return taken;
        }
    }
}
