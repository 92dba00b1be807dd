package bg.socialhub.events.event;

import bg.socialhub.events.event.EventException.EventNotFound;
import bg.socialhub.events.event.messages.EventMessage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All events. */
public interface Events {
    Optional<Event> find(EventId id);

    default Event get(EventId id) {
        return find(id).orElseThrow(() -> new EventNotFound(id));
    }

    /** Everything that is or was public. */
    List<Event> published();

    /** Published events that can still take registrations, check-ins or stands. */
    List<Event> open();

    /** Everything of one centre, drafts included, the earliest first. */
    List<Event> ofCentre(String centre);

    /** What was published, not called off, and starts in this span of time, its end excluded. */
    List<Event> notCancelledStartingIn(Instant from, Instant to);

    /** Events whose hub was last told of a wish before this moment and has not answered. */
    List<Event> unansweredSince(Instant moment);

    /** Published events that ended before this moment. */
    List<Event> endedBefore(Instant moment);

    /** Writes a new event; a repeat of the same request gets the event as it is now. */
    Event add(Event event, EventMessage message, Cause cause);

    /** Writes the next state of an event that is still at the version it was read at. */
    Event save(Event event, EventMessage message, Cause cause);

    /** Who or which message causes a write, and by which command. */
    record Cause(
            String actor,
            String command,
            Instant at,
            @Nullable String messageId) {

        public static Cause user(String id, String command, Instant at) {
            return new Cause(id, command, at, null);
        }

        public static Cause service(String command, Instant at) {
            return new Cause("events-service", command, at, null);
        }

        public static Cause message(String messageId, Instant at) {
            return new Cause("hub-service", "hear-hub", at, messageId);
        }
    }
}
