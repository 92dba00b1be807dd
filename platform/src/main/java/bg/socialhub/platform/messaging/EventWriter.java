package bg.socialhub.platform.messaging;

import bg.socialhub.platform.store.OutboxEntry;
import bg.socialhub.platform.store.OutboxWriter;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** Renders an event to the JSON that will be sent, at the moment of the write that causes it. */
final class EventWriter implements OutboxWriter {

    private final JsonMapper json;
    private final Supplier<Optional<String>> traceparent;

    EventWriter(JsonMapper json, Supplier<Optional<String>> traceparent) {
        this.json = json;
        this.traceparent = traceparent;
    }

    @Override
    public OutboxEntry entry(PublishedEvent event, String actor) {
        return new OutboxEntry(
                UUID.randomUUID().toString(),
                EventNames.topicOf(event.getClass()),
                event.aggregateId(),
                EventNames.typeOf(event.getClass()),
                event.occurredAt(),
                actor,
                traceparent.get().orElse(null),
                json.writeValueAsString(event));
    }
}
