package bg.socialhub.platform.store;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The relay's view of the aggregates: what waits to be sent, and the removal of what was acknowledged. */
public final class Outboxes {

    private static final int AT_ONCE = 500;

    private final MongoTemplate mongo;
    private final AggregateStores stores;

    public Outboxes(MongoTemplate mongo, AggregateStores stores) {
        this.mongo = mongo;
        this.stores = stores;
    }

    /** What waits in one aggregate, oldest first. */
    public List<OutboxEntry> waiting(String collection, String id) {
        Document found = mongo.execute(
                collection,
                c -> c.find(new Document("_id", id))
                        .projection(new Document("outbox", 1))
                        .first());
        return found == null
                ? List.of()
                : found.getList("outbox", Document.class, List.of()).stream()
                        .map(OutboxEntry::from)
                        .toList();
    }

    public void remove(String collection, String id, List<OutboxEntry> sent) {
        List<String> ids = sent.stream().map(OutboxEntry::id).toList();
        Document pull = new Document("$pull", new Document("outbox", new Document("id", new Document("$in", ids))));
        mongo.execute(collection, c -> c.updateOne(new Document("_id", id), pull));
    }

    /** Signals every aggregate that holds an event older than the given moment. */
    public void sweep(Instant olderThan, OutboxSignal signal) {
        for (String collection : stores.collections()) {
            leftovers(collection, olderThan).forEach(id -> signal.written(collection, id));
        }
    }

    private List<String> leftovers(String collection, Instant olderThan) {
        List<String> ids = mongo.execute(
                collection,
                c -> c.find(new Document("outbox.time", new Document("$lt", olderThan)))
                        .projection(new Document("_id", 1))
                        .limit(AT_ONCE)
                        .map(document -> document.getString("_id"))
                        .into(new java.util.ArrayList<>()));
        return ids == null ? List.of() : ids;
    }
}
