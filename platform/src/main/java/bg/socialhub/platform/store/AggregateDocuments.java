package bg.socialhub.platform.store;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.bson.codecs.Codec;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** The shape of an aggregate's document and of the update that replaces its state. */
final class AggregateDocuments<S> {

    /** How many changes and consumed events a document remembers. */
    static final int REMEMBERED = 100;

    private final MongoConverter converter;
    private final Class<S> type;
    private final OutboxWriter outbox;

    /** What each document was mapped to last; null when nothing is remembered. */
    private final @Nullable Map<String, Mapped<S>> last;

    private record Mapped<S>(DocumentBytes document, Stored<S> stored) {}

    AggregateDocuments(MongoConverter converter, Class<S> type, OutboxWriter outbox) {
        this(converter, type, outbox, null);
    }

    private AggregateDocuments(
            MongoConverter converter, Class<S> type, OutboxWriter outbox, @Nullable Map<String, Mapped<S>> last) {
        this.converter = converter;
        this.type = type;
        this.outbox = outbox;
        this.last = last;
    }

    static <S> AggregateDocuments<S> remembering(MongoConverter converter, Class<S> type, OutboxWriter outbox) {
        return new AggregateDocuments<>(converter, type, outbox, new ConcurrentHashMap<>());
    }

    Document create(String id, S state, Change change) {
        return new Document("_id", id)
                .append("version", 1L)
                .append("state", write(state))
                .append("history", List.of(history(1, change)))
                .append("inbox", inbox(change.consumed()))
                .append("outbox", outbox(change));
    }

    Document update(long version, S state, Change change) {
        Document push = new Document("history", bounded(List.of(history(version, change))))
                .append("outbox", new Document("$each", outbox(change)));
        if (change.consumed() != null) {
            push.append("inbox", bounded(inbox(change.consumed())));
        }
        return new Document("$set", new Document("version", version).append("state", write(state)))
                .append("$push", push);
    }

    boolean remember() {
        return last != null;
    }

    /** The same as {@link #read}, but what is byte for byte what was read before is neither decoded nor mapped again. */
    Stored<S> readAgain(DocumentBytes document, Codec<Document> codec) {
        return Objects.requireNonNull(last)
                .compute(
                        document.id(),
                        (_, before) -> before != null && before.document.equals(document)
                                ? before
                                : new Mapped<>(document, read(document.decode(codec))))
                .stored;
    }

    Stored<S> read(Document document) {
        return new Stored<>(
                document.getString("_id"),
                document.get("version", Number.class).longValue(),
                converter.read(type, document.get("state", Document.class)),
                document.getList("history", Document.class, List.of()).stream()
                        .map(AggregateDocuments::audit)
                        .toList());
    }

    private Document write(S state) {
        Document target = new Document();
        converter.write(state, target);
        return target;
    }

    private List<Document> outbox(Change change) {
        return change.events().stream()
                .map(event -> outbox.entry(event, change.actor()).toDocument())
                .toList();
    }

    private static List<String> inbox(@Nullable String consumed) {
        return consumed == null ? List.of() : List.of(consumed);
    }

    private static Document bounded(List<?> added) {
        return new Document("$each", added).append("$slice", -REMEMBERED);
    }

    private static Document history(long version, Change change) {
        return new Document("at", Date.from(change.at()))
                .append("actor", change.actor())
                .append("command", change.command())
                .append("version", version)
                .append("commandKey", CommandKey.current().orElse(null));
    }

    private static AuditEntry audit(Document entry) {
        return new AuditEntry(
                entry.getDate("at").toInstant(),
                entry.getString("actor"),
                entry.getString("command"),
                entry.get("version", Number.class).longValue(),
                entry.getString("commandKey"));
    }
}
