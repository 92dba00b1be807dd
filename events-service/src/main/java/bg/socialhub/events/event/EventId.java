package bg.socialhub.events.event;

import java.util.UUID;

/** Identifies one event. */
public record EventId(UUID value) {

    public static EventId of(String text) {
        return new EventId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
