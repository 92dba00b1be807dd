package bg.socialhub.platform.idempotency;

import bg.socialhub.platform.store.Grounds;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.client.result.UpdateResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Which keyed requests are running or answered, kept for a day. A request whose instance died is taken over by its repeat
 * once the lease is out; the ids derived from the key and the grounds then lead the repeat to what the first one made.
 */
class IdempotentRequests {

    static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration KEPT = Duration.ofHours(24);
    private static final String COLLECTION = "idempotent_requests";

    /** What is to be done with a request. */
    sealed interface Claim {
        /** Nobody has done it: do it. */
        record Granted() implements Claim {}

        /** It is being done right now. */
        record Running() implements Claim {}

        /** It is done: give this answer. */
        record Answered(KeptAnswer answer) implements Claim {}

        /** The key belongs to another request. */
        record Reused() implements Claim {}
    }

    private final MongoTemplate mongo;
    private final Clock clock;

    IdempotentRequests(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    Claim claim(String key, String fingerprint) {
        Instant now = clock.instant();
        Document running = new Document("_id", key)
                .append("fingerprint", fingerprint)
                .append("lease", now.plus(LEASE))
                .append("expires", now.plus(KEPT));
        try {
            mongo.execute(COLLECTION, c -> c.insertOne(running));
            return new Claim.Granted();
        } catch (DuplicateKeyException _) {
            return claimKnown(key, fingerprint, now);
        }
    }

    private Claim claimKnown(String key, String fingerprint, Instant now) {
        Document known =
                mongo.execute(COLLECTION, c -> c.find(new Document("_id", key)).first());
        if (known == null) {
            return new Claim.Running(); // it failed and was forgotten this very moment; the repeat may come again
        }
        if (!fingerprint.equals(known.getString("fingerprint"))) {
            return new Claim.Reused();
        }
        if (known.get("answer") != null) {
            return new Claim.Answered(KeptAnswer.from(known.get("answer", Document.class)));
        }
        return takeOver(key, now) ? new Claim.Granted() : new Claim.Running();
    }

    private boolean takeOver(String key, Instant now) {
        Document abandoned = new Document("_id", key).append("answer", null).append("lease", new Document("$lte", now));
        Document renewed = new Document("$set", new Document("lease", now.plus(LEASE)));
        UpdateResult result = mongo.execute(COLLECTION, c -> c.updateOne(abandoned, renewed));
        return result != null && result.getModifiedCount() == 1;
    }

    void answered(String key, KeptAnswer answer) {
        Document update = new Document("$set", new Document("answer", answer.toDocument()))
                .append("$unset", new Document(KeptGrounds.FIELD, ""));
        mongo.execute(COLLECTION, c -> c.updateOne(new Document("_id", key), update));
    }

    Grounds groundsOf(String key) {
        return new KeptGrounds(mongo, COLLECTION, key);
    }

    /** Forgets a request that came to nothing; one that may have changed something may be repeated at once. */
    void failed(String key) {
        Document withoutEffect = new Document("_id", key).append(KeptGrounds.FIELD, new Document("$exists", false));
        Document over = new Document("$set", new Document("lease", clock.instant()));
        DeleteResult forgotten = mongo.execute(COLLECTION, c -> c.deleteOne(withoutEffect));
        if (forgotten == null || forgotten.getDeletedCount() == 0) {
            mongo.execute(COLLECTION, c -> c.updateOne(new Document("_id", key), over));
        }
    }

    void forgetExpired() {
        Document expired = new Document("expires", new Document("$lt", clock.instant()));
        mongo.execute(COLLECTION, c -> c.deleteMany(expired));
    }
}
