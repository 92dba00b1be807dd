package bg.socialhub.portal.signin;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps tokens apart from the session: a session is written as a whole by every request that touches it, and a slow one would
 * put spent tokens back. Here a refresh is one conditional write.
 */
@Component
class TokenVault {

    private static final String COLLECTION = "tokens";
    private static final String VERSION = "version";
    private static final String REFRESHING = "refreshingUntil";

    private final MongoTemplate mongo;
    private final Seal seal;
    private final JsonMapper json;

    TokenVault(MongoTemplate mongo, Seal seal, JsonMapper json) {
        this.mongo = mongo;
        this.seal = seal;
        this.json = json;
    }

    /** What is sealed. */
    private record Content(
            String access, Instant accessExpires, @Nullable String refresh, String subject, String name) {}

    Optional<StoredTokens> find(String key) {
        return Optional.ofNullable(
                        mongo.getCollection(COLLECTION).find(Filters.eq(key)).first())
                .map(this::tokens);
    }

    /** Keeps the tokens of a sign-in, or newer ones; whoever holds the claim writes them. */
    void keep(String key, StoredTokens tokens, Instant forgetAt) {
        byte[] content = json.writeValueAsBytes(new Content(
                tokens.access(), tokens.accessExpires(), tokens.refresh(), tokens.subject(), tokens.name()));
        var document = new Document("_id", key)
                .append(VERSION, tokens.version())
                .append("sealed", new Binary(seal.close(content, COLLECTION)))
                .append("forgetAt", Date.from(forgetAt));
        mongo.getCollection(COLLECTION).replaceOne(Filters.eq(key), document, new ReplaceOptions().upsert(true));
    }

    /** True for exactly one of all who want to refresh this version, until the claim's end. */
    boolean claimRefresh(String key, long version, Instant now, Instant until) {
        var unclaimed = Filters.or(Filters.exists(REFRESHING, false), Filters.lt(REFRESHING, Date.from(now)));
        return mongo.getCollection(COLLECTION)
                        .findOneAndUpdate(
                                Filters.and(Filters.eq(key), Filters.eq(VERSION, version), unclaimed),
                                Updates.set(REFRESHING, Date.from(until)),
                                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER))
                != null;
    }

    void forget(String key) {
        mongo.getCollection(COLLECTION).deleteOne(Filters.eq(key));
    }

    void forgetBefore(Instant now) {
        mongo.getCollection(COLLECTION).deleteMany(Filters.lt("forgetAt", Date.from(now)));
    }

    private StoredTokens tokens(Document document) {
        byte[] sealed = document.get("sealed", Binary.class).getData();
        var content = json.readValue(seal.open(sealed, COLLECTION), Content.class);
        Date refreshing = document.getDate(REFRESHING);
        return new StoredTokens(
                content.access(),
                content.accessExpires(),
                content.refresh(),
                content.subject(),
                content.name(),
                document.getLong(VERSION),
                refreshing == null ? null : refreshing.toInstant());
    }
}
