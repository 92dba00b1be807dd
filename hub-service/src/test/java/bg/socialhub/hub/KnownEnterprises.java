package bg.socialhub.hub;

import bg.socialhub.local.MongoPart;
import bg.socialhub.platform.SofiaTime;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import org.bson.Document;

/** Enterprises that a packaged instance remembers as if the marketplace had told of them. */
final class KnownEnterprises {

    private KnownEnterprises() {}

    /** „Медена" is served by Plovdiv, „Пчела" by Varna. */
    static void tell(String database) {
        try (MongoClient mongo = MongoClients.create(MongoPart.shared().uri(database))) {
            tell(mongo, database, "medena", new Document("name", "Медена").append("district", "BG421"));
            tell(mongo, database, "pchela", new Document("name", "Пчела").append("district", "BG331"));
            certify(
                    mongo,
                    database,
                    "medena",
                    "BG421",
                    LocalDate.now(SofiaTime.ZONE).plusDays(20));
        }
    }

    private static void tell(MongoClient mongo, String database, String id, Document state) {
        write(mongo, database, "enterprises", id, state);
    }

    private static void certify(MongoClient mongo, String database, String id, String district, LocalDate end) {
        Document certificate = new Document("enterprise", id)
                .append("district", district)
                .append("certificateClass", "A")
                .append("validUntil", end.toString());
        write(mongo, database, "enterprise_certificates", id, certificate);
    }

    private static void write(MongoClient mongo, String database, String collection, String id, Document state) {
        Document remembered = new Document("_id", id).append("version", 1L).append("state", state);
        mongo.getDatabase(database)
                .getCollection(collection)
                .replaceOne(new Document("_id", id), remembered, new ReplaceOptions().upsert(true));
    }
}
