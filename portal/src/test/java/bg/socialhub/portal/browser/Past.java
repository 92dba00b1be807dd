package bg.socialhub.portal.browser;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** Lets a training be over without waiting for it, by moving its stored sessions as hub-service's own tests do. */
final class Past {

    private static final String STORE = System.getenv().getOrDefault("SOCIALHUB_STORE", "mongodb://127.0.0.1:27017");
    private static final Duration RECENT = Duration.ofHours(2);

    private Past() {}

    /** Moves all sessions so that the last one ended two hours ago; everything that follows is then done on the pages. */
    static void endRecently(String training) {
        try (MongoClient mongo = MongoClients.create(STORE)) {
            MongoCollection<Document> trainings =
                    mongo.getDatabase("hub-service").getCollection("trainings");
            Document filter = new Document("_id", training);
            Document state = trainings.find(filter).first().get("state", Document.class);
            Duration back = Duration.between(Instant.now(), state.getDate("end").toInstant())
                    .plus(RECENT);
            List<Document> sessions = state.getList("sessions", Document.class);
            sessions.forEach(session -> shift(session, back));
            shift(state, back);
            trainings.updateOne(filter, new Document("$set", new Document("state", state)));
        }
    }

    private static void shift(Document times, Duration back) {
        for (String field : List.of("start", "end")) {
            times.put(field, Date.from(times.getDate(field).toInstant().minus(back)));
        }
    }
}
