package bg.socialhub.events.registration;

import bg.socialhub.events.event.EventId;
import com.mongodb.client.result.UpdateResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** {@code {_id: event and hash of the address, registration}}. */
@Repository
class MongoPeopleRegister implements PeopleRegister {

    private static final String COLLECTION = "people";
    private static final String REGISTRATION = "registration";

    private final MongoTemplate mongo;

    MongoPeopleRegister(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<RegistrationId> registration(EventId event, String email) {
        return Optional.ofNullable(mongo.findById(key(event, email), Document.class, COLLECTION))
                .map(entry -> RegistrationId.of(entry.getString(REGISTRATION)));
    }

    @Override
    public boolean enter(EventId event, String email, Optional<RegistrationId> before, RegistrationId registration) {
        String key = key(event, email);
        return before.map(old -> replace(key, old, registration)).orElseGet(() -> insert(key, registration));
    }

    private boolean insert(String key, RegistrationId registration) {
        try {
            Document entry = new Document("_id", key).append(REGISTRATION, registration.toString());
            mongo.execute(COLLECTION, c -> c.insertOne(entry));
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    private boolean replace(String key, RegistrationId old, RegistrationId registration) {
        UpdateResult result = mongo.execute(
                COLLECTION,
                c -> c.updateOne(
                        new Document("_id", key).append(REGISTRATION, old.toString()),
                        new Document("$set", new Document(REGISTRATION, registration.toString()))));
        return result != null && result.getMatchedCount() == 1;
    }

    private static String key(EventId event, String email) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(email.getBytes(StandardCharsets.UTF_8));
            return event + ":" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
