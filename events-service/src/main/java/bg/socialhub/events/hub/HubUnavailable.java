package bg.socialhub.events.hub;

import java.time.Duration;

/** The hub does not answer; that says nothing about whether the room exists. */
public final class HubUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HubUnavailable(Throwable cause) {
        super("hub-service does not answer", cause);
    }

    /** When asking again makes sense. */
    public Duration retryAfter() {
        return Duration.ofSeconds(10);
    }
}
