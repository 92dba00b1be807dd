package bg.socialhub.platform.messaging;

/** A record that no repetition will make readable; it goes to the dead-letter topic and the partition moves on. */
public final class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableEvent(String reason) {
        super(reason);
    }

    UnreadableEvent(String reason, Throwable cause) {
        super(reason + ": " + cause.getMessage(), cause);
    }
}
