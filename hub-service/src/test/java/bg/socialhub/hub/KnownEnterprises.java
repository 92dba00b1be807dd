package bg.socialhub.hub;

import bg.socialhub.local.MongoPart;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;

/** Enterprises that a packaged instance remembers as if the marketplace had told of them. */
final class KnownEnterprises {

    private KnownEnterprises() {}

    /** „Медена" is served by Plovdiv, „Пчела" by Varna. */
    static void tell(String database) {
        try (MongoClient mongo = MongoClients.create(MongoPart.shared().uri(database))) {
            tell(mongo, database, "medena", new Document("name", "Медена").append("district", "BG421"));
            tell(mongo, database, "pchela", new Document("name", "Пчела").append("district", "BG331"));
        }
    }

    private static void tell(MongoClient mongo, String database, String id, Document state) {
        Document enterprise = new Document("_id", id).append("version", 1L).append("state", state);
        mongo.getDatabase(database)
                .getCollection("enterprises")
                .replaceOne(new Document("_id", id), enterprise, new ReplaceOptions().upsert(true));
    }
}
