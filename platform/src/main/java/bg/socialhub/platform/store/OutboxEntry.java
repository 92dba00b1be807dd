package bg.socialhub.platform.store;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An event that waits in its aggregate's document until the broker has acknowledged it; {@code data} is the JSON that is sent. */
public record OutboxEntry(
        String id,
        String topic,
        String key,
        String type,
        Instant time,
        String actor,
        @Nullable String traceparent,
        String data) {

    Document toDocument() {
        return new Document("id", id)
                .append("topic", topic)
                .append("key", key)
                .append("type", type)
                .append("time", Date.from(time))
                .append("actor", actor)
                .append("traceparent", traceparent)
                .append("data", data);
    }

    static OutboxEntry from(Document document) {
        return new OutboxEntry(
                document.getString("id"),
                document.getString("topic"),
                document.getString("key"),
                document.getString("type"),
                document.getDate("time").toInstant(),
                document.getString("actor"),
                document.getString("traceparent"),
                document.getString("data"));
    }
}
