package bg.socialhub.platform.store;

import bg.socialhub.platform.messaging.PublishedEvent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one write adds beside the new state: who did what, the events to publish, and the message that caused it, if one did. */
public record Change(
        String actor,
        String command,
        Instant at,
        List<PublishedEvent> events,
        @Nullable String consumed) {

    public Change {
        events = List.copyOf(events);
    }

    public static Change by(String actor, String command, Instant at) {
        return new Change(actor, command, at, List.of(), null);
    }

    public Change publishing(PublishedEvent... published) {
        return publishing(List.of(published));
    }

    public Change publishing(List<? extends PublishedEvent> published) {
        return new Change(actor, command, at, List.copyOf(published), consumed);
    }

    /** Ties the write to a consumed event: the same event can never have this effect again. */
    public Change consuming(String eventId) {
        return new Change(actor, command, at, events, eventId);
    }
}
