package bg.socialhub.platform.store;

import java.time.Clock;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Notes who read personal data; a read that cannot be noted is not given. */
public final class ReadAudit {

    private static final String COLLECTION = "read_audit";

    private final MongoTemplate mongo;
    private final Clock clock;

    public ReadAudit(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Notes that an actor read {@code count} people's data in a resource such as {@code /events/42/registrations}. */
    public void record(String actor, String resource, int count) {
        Document entry = new Document("at", clock.instant())
                .append("actor", actor)
                .append("resource", resource)
                .append("count", count);
        mongo.execute(COLLECTION, c -> c.insertOne(entry));
    }
}
