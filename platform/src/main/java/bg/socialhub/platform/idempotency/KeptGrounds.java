package bg.socialhub.platform.idempotency;

import bg.socialhub.platform.store.Grounds;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Grounds in the document of their request, which forgets them when it is answered. */
final class KeptGrounds implements Grounds {

    static final String FIELD = "grounds";

    private final MongoTemplate mongo;
    private final String collection;
    private final String key;

    KeptGrounds(MongoTemplate mongo, String collection, String key) {
        this.mongo = mongo;
        this.collection = collection;
        this.key = key;
    }

    @Override
    public void keep(Ground ground) {
        Document kept = new Document("collection", ground.collection())
                .append("id", ground.id())
                .append("version", ground.version())
                .append("state", ground.state());
        Document push = new Document("$push", new Document(FIELD, kept));
        mongo.execute(collection, c -> c.updateOne(new Document("_id", key), push));
    }

    @Override
    public List<Ground> kept() {
        Document request =
                mongo.execute(collection, c -> c.find(new Document("_id", key)).first());
        return Optional.ofNullable(request)
                .map(found -> found.getList(FIELD, Document.class, List.of()))
                .orElse(List.of())
                .stream()
                .map(kept -> new Ground(
                        kept.getString("collection"),
                        kept.getString("id"),
                        kept.get("version", Number.class).longValue(),
                        kept.get("state", Document.class)))
                .toList();
    }
}
