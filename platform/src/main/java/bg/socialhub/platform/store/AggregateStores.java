package bg.socialhub.platform.store;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Opens the collections of aggregates and remembers them, so that the relay can sweep each one's outboxes. */
public final class AggregateStores {

    private final MongoTemplate mongo;
    private final OutboxWriter outbox;
    private final OutboxSignal signal;
    private final Set<String> collections = ConcurrentHashMap.newKeySet();

    public AggregateStores(MongoTemplate mongo, OutboxWriter outbox, OutboxSignal signal) {
        this.mongo = mongo;
        this.outbox = outbox;
        this.signal = signal;
    }

    public <S> AggregateStore<S> of(String collection, Class<S> state) {
        return open(collection, new AggregateDocuments<>(mongo.getConverter(), state, outbox));
    }

    /**
     * For few aggregates that are read often: what was read before and is the same to the last byte is not mapped again, and lists
     * are read once for all who ask for them at the same time.
     */
    public <S> AggregateStore<S> ofFew(String collection, Class<S> state) {
        return open(collection, AggregateDocuments.remembering(mongo.getConverter(), state, outbox));
    }

    private <S> AggregateStore<S> open(String collection, AggregateDocuments<S> documents) {
        collections.add(collection);
        return new AggregateStore<>(mongo, collection, documents, signal);
    }

    public Set<String> collections() {
        return Set.copyOf(collections);
    }
}
