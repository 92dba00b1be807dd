package bg.socialhub.portal.browser;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.function.Consumer;
import org.bson.Document;

/** Lets a training be over, or a booked time come, without waiting for it, by moving what is stored as hub-service's own tests do. */
final class Past {

    private static final String STORE = System.getenv().getOrDefault("SOCIALHUB_STORE", "mongodb://127.0.0.1:27017");
    private static final Duration RECENT = Duration.ofHours(2);
    private static final Duration BEGUN = Duration.ofMinutes(10);

    private Past() {}

    /** Moves all sessions so that the last one ended two hours ago; everything that follows is then done on the pages. */
    static void endRecently(String training) {
        change("trainings", training, state -> {
            Duration back = Duration.between(Instant.now(), state.getDate("end").toInstant())
                    .plus(RECENT);
            state.getList("sessions", Document.class).forEach(session -> shift(session, back, "start", "end"));
            shift(state, back, "start", "end");
        });
    }

    /**
     * Moves a booking, confirmed in good time, so that it began ten minutes ago.
     *
     * @return the day on which it begins now
     */
    static LocalDate begin(String booking) {
        Instant start = Instant.now().minus(BEGUN).truncatedTo(ChronoUnit.MINUTES);
        change("bookings", booking, state -> {
            Duration back = Duration.between(start, state.getDate("start").toInstant());
            shift(state, back, "start", "end", "busyFrom", "busyTo", "at");
        });
        return LocalDate.ofInstant(start, ZoneId.of("Europe/Sofia"));
    }

    private static void change(String collection, String id, Consumer<Document> change) {
        try (MongoClient mongo = MongoClients.create(STORE)) {
            MongoCollection<Document> all = mongo.getDatabase("hub-service").getCollection(collection);
            Document filter = new Document("_id", id);
            Document state = all.find(filter).first().get("state", Document.class);
            change.accept(state);
            all.updateOne(filter, new Document("$set", new Document("state", state)));
        }
    }

    private static void shift(Document times, Duration back, String... fields) {
        for (String field : fields) {
            times.put(field, Date.from(times.getDate(field).toInstant().minus(back)));
        }
    }
}
