package bg.socialhub.local.ministry;

import io.cloudevents.CloudEvent;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One event as it arrived: where, about what, and the state that it tells. */
public record PublicEvent(
        String topic, String key, String id, String type, String subject, Instant time, JsonNode state) {

    static PublicEvent from(ConsumerRecord<String, CloudEvent> message) {
        var event = message.value();
        var data = Objects.requireNonNull(event.getData(), "an event without data");
        return new PublicEvent(
                message.topic(),
                message.key(),
                event.getId(),
                event.getType(),
                String.valueOf(event.getSubject()),
                event.getTime() == null ? Instant.EPOCH : event.getTime().toInstant(),
                JsonMapper.shared().readTree(data.toBytes()));
    }

    /** The version of the aggregate after the change. */
    public long version() {
        return state.path("version").asLong();
    }

    @Override
    public String toString() {
        return "%-32s %-36s %-44s %-36s v%d".formatted(topic, key, type, subject, version());
    }
}
