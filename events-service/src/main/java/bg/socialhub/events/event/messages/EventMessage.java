package bg.socialhub.events.event.messages;

import bg.socialhub.platform.messaging.EventType;
import bg.socialhub.platform.messaging.PublishedEvent;
import bg.socialhub.platform.messaging.Topic;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/** What happened to an event; each message carries the whole state that resulted, the type says what brought it about. */
@Topic("events.event.v1")
public sealed interface EventMessage extends PublishedEvent {
    EventState state();

    @Override
    default String aggregateId() {
        return state().eventId();
    }

    @Override
    default long version() {
        return state().version();
    }

    @Override
    default Instant occurredAt() {
        return state().occurredAt();
    }

    @EventType("event-drafted")
    record EventDrafted(@JsonUnwrapped EventState state) implements EventMessage {}

    @EventType("event-revised")
    record EventRevised(@JsonUnwrapped EventState state) implements EventMessage {}

    @EventType("event-room-requested")
    record EventRoomRequested(@JsonUnwrapped EventState state) implements EventMessage {}

    @EventType("event-room-confirmed")
    record EventRoomConfirmed(@JsonUnwrapped EventState state) implements EventMessage {}

    @EventType("event-room-refused")
    record EventRoomRefused(@JsonUnwrapped EventState state) implements EventMessage {}

    @EventType("event-room-released")
    record EventRoomReleased(@JsonUnwrapped EventState state) implements EventMessage {}

    @EventType("event-published")
    record EventPublished(@JsonUnwrapped EventState state) implements EventMessage {}

    @EventType("event-cancelled")
    record EventCancelled(@JsonUnwrapped EventState state) implements EventMessage {}

    @EventType("event-over")
    record EventOver(@JsonUnwrapped EventState state) implements EventMessage {}
}
