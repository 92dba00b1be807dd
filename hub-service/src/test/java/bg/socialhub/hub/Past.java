package bg.socialhub.hub;

import bg.socialhub.local.MongoPart;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** Lets a training be over without waiting for it, by moving its stored sessions. */
final class Past {

    private static final Duration RECENT = Duration.ofDays(2);

    private Past() {}

    /** Moves all sessions so that the last one ended two days ago. */
    static void endRecently(String database, String training) {
        try (MongoClient mongo = MongoClients.create(MongoPart.shared().uri(database))) {
            MongoCollection<Document> trainings = mongo.getDatabase(database).getCollection("trainings");
            Document filter = new Document("_id", training);
            Document state = trainings.find(filter).first().get("state", Document.class);
            Duration back = Duration.between(
                            new Date().toInstant(), state.getDate("end").toInstant())
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
