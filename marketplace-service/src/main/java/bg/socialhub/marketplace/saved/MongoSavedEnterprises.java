package bg.socialhub.marketplace.saved;

import com.mongodb.client.model.UpdateOptions;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** One document per person; each change is one conditional write of it. */
@Repository
class MongoSavedEnterprises implements SavedEnterprises {

    private static final String COLLECTION = "saved-enterprises";
    private static final String SAVED = "saved";
    private static final String ENTERPRISE = "enterprise";

    private final MongoTemplate mongo;

    MongoSavedEnterprises(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Saved> of(String person) {
        var found = mongo.getCollection(COLLECTION).find(byId(person)).first();
        return found == null
                ? List.of()
                : found.getList(SAVED, Document.class).reversed().stream()
                        .map(one -> new Saved(
                                one.getString(ENTERPRISE), one.getDate("at").toInstant()))
                        .toList();
    }

    @Override
    public boolean add(String person, Saved saved) {
        return tryAdd(person, saved) || isSaved(person, saved) || tryAdd(person, saved);
    }

    @Override
    public void remove(String person, String enterpriseId) {
        var pull = new Document("$pull", new Document(SAVED, new Document(ENTERPRISE, enterpriseId)));
        mongo.getCollection(COLLECTION).updateOne(byId(person), pull);
    }

    /** The filter misses a list that is full or has the enterprise, so the upsert meets the person's own document. */
    private boolean tryAdd(String person, Saved saved) {
        var room = byId(person)
                .append(SAVED + "." + ENTERPRISE, new Document("$ne", saved.enterpriseId()))
                .append(SAVED + "." + (MOST - 1), new Document("$exists", false));
        var push = new Document(
                "$push",
                new Document(
                        SAVED, new Document(ENTERPRISE, saved.enterpriseId()).append("at", Date.from(saved.at()))));
        try {
            mongo.execute(COLLECTION, c -> c.updateOne(room, push, new UpdateOptions().upsert(true)));
            return true;
        } catch (DuplicateKeyException _) {
            return false; // or two first ones came at once, which is why a miss is tried again
        }
    }

    private boolean isSaved(String person, Saved saved) {
        return of(person).stream().anyMatch(one -> one.enterpriseId().equals(saved.enterpriseId()));
    }

    private static Document byId(String person) {
        return new Document("_id", person);
    }
}
