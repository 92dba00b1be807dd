package bg.socialhub.platform.store;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** What this service remembers of another one's aggregates; an event that is not newer than what is known changes nothing. */
public final class Projection<D> {

    private final MongoTemplate mongo;
    private final String collection;
    private final Class<D> type;

    Projection(MongoTemplate mongo, String collection, Class<D> type) {
        this.mongo = mongo;
        this.collection = collection;
        this.type = type;
    }

    /** Takes the state of an aggregate at a version; false when that version or a newer one is known. */
    public boolean apply(String id, long version, D state) {
        Document written = new Document();
        mongo.getConverter().write(state, written);
        Document filter = new Document("_id", id).append("version", new Document("$lt", version));
        Document update = new Document("$set", new Document("version", version).append("state", written));
        try {
            mongo.execute(
                    collection,
                    c -> c.updateOne(filter, update, new com.mongodb.client.model.UpdateOptions().upsert(true)));
            return true;
        } catch (DuplicateKeyException _) {
            return false; // the upsert met a document that the filter did not: it is as new or newer
        }
    }

    public Optional<D> find(String id) {
        return Optional.ofNullable(mongo.execute(
                        collection, c -> c.find(new Document("_id", id)).first()))
                .map(this::read);
    }

    public List<D> query(Query query) {
        return mongo.find(query, Document.class, collection).stream()
                .map(this::read)
                .toList();
    }

    private D read(Document document) {
        return mongo.getConverter().read(type, document.get("state", Document.class));
    }
}
