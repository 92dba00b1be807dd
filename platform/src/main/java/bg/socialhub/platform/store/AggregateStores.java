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
        collections.add(collection);
        return new AggregateStore<>(
                mongo, collection, new AggregateDocuments<>(mongo.getConverter(), state, outbox), signal);
    }

    public Set<String> collections() {
        return Set.copyOf(collections);
    }
}
