package bg.socialhub.events.ticket;

import bg.socialhub.events.event.EventId;
import com.mongodb.client.model.UpdateOptions;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** {@code {_id: event and list, counts: {outcome: n}}}. */
@Repository
class MongoScans implements Scans {

    private static final String COLLECTION = "scans";
    private static final String COUNTS = "counts";

    private final MongoTemplate mongo;

    MongoScans(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void count(EventId event, String list, String outcome) {
        mongo.execute(
                COLLECTION,
                c -> c.updateOne(
                        new Document("_id", key(event, list)),
                        new Document("$inc", new Document(COUNTS + "." + outcome, 1L)),
                        new UpdateOptions().upsert(true)));
    }

    @Override
    public Map<String, Long> counts(EventId event, String list) {
        return Optional.ofNullable(mongo.findById(key(event, list), Document.class, COLLECTION))
                .map(scans -> scans.get(COUNTS, Document.class))
                .orElseGet(Document::new)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> ((Number) entry.getValue()).longValue()));
    }

    private static String key(EventId event, String list) {
        return event + ":" + list;
    }
}
