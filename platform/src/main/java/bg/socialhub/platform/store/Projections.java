package bg.socialhub.platform.store;

import org.springframework.data.mongodb.core.MongoTemplate;

/** Opens the collections that remember other services' aggregates. */
public final class Projections {

    private final MongoTemplate mongo;

    public Projections(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    public <D> Projection<D> of(String collection, Class<D> state) {
        return new Projection<>(mongo, collection, state);
    }
}
