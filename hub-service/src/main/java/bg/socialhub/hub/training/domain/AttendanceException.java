package bg.socialhub.hub.training.domain;

/** Why it cannot be said now who was in a session. */
public abstract sealed class AttendanceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private AttendanceException(String message) {
        super(message);
    }

    /** The session has not begun yet. */
    public static final class NotYet extends AttendanceException {
        private static final long serialVersionUID = 1L;

        public NotYet(int session) {
            super("Session " + session + " has not begun");
        }
    }

    /** Too much time went by since the last session, or the training was cancelled. */
    public static final class Closed extends AttendanceException {
        private static final long serialVersionUID = 1L;

        public Closed(int session) {
            super("The attendance of session " + session + " is closed");
        }
    }
}
