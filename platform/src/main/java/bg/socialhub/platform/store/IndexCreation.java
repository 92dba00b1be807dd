package bg.socialhub.platform.store;

import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

/** Creates the declared indexes and each aggregate collection's outbox index before anything else of the service starts. */
final class IndexCreation implements SmartLifecycle {

    private final MongoTemplate mongo;
    private final AggregateStores stores;
    private final List<CollectionIndexes> declared;
    private volatile boolean running;

    IndexCreation(MongoTemplate mongo, AggregateStores stores, List<CollectionIndexes> declared) {
        this.mongo = mongo;
        this.stores = stores;
        this.declared = declared;
    }

    @Override
    public void start() {
        stores.collections().forEach(collection -> create(collection, List.of("outbox.time")));
        declared.forEach(indexes -> indexes.keys().forEach(fields -> create(indexes.collection(), fields)));
        running = true;
    }

    private void create(String collection, List<String> fields) {
        Index index = new Index();
        fields.forEach(field -> index.on(field, Sort.Direction.ASC));
        mongo.indexOps(collection).createIndex(index);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE / 2;
    }
}
