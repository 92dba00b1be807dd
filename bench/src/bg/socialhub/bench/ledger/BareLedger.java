package bg.socialhub.bench.ledger;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.bson.Document;

/**
 * The driver alone: reads the ledger's documents, and writes a claim and a booking as the service does. Told by lines of its
 * input, {@code read <millis> <first day> <days> <room,...>} and {@code book <count> <clients>}; answers each with {@code did <times>}.
 */
final class BareLedger {

    private static final int BATCH = 5;

    private final MongoCollection<Document> days;
    private final MongoCollection<Document> daysBeside;
    private final MongoCollection<Document> bookingsBeside;
    private final Document booking;

    private BareLedger(
            MongoCollection<Document> days,
            MongoCollection<Document> daysBeside,
            MongoCollection<Document> bookingsBeside,
            Document booking) {
        this.days = days;
        this.daysBeside = daysBeside;
        this.bookingsBeside = bookingsBeside;
        this.booking = booking;
    }

    /** Arguments: the service's database and another one on the same server. */
    public static void main(String[] args) throws IOException {
        try (var client = MongoClients.create(args[0]);
                var input = new BufferedReader(new InputStreamReader(System.in))) {
            var hub = client.getDatabase(name(args[0]));
            var beside = client.getDatabase(name(args[1]));
            var ledger = new BareLedger(
                    hub.getCollection("room_days"),
                    beside.getCollection("room_days"),
                    beside.getCollection("bookings"),
                    hub.getCollection("bookings").find().first());
            for (var line = input.readLine(); line != null; line = input.readLine()) {
                System.out.println("did " + ledger.obey(line.split(" ")));
            }
        }
    }

    private static String name(String uri) {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }

    private long obey(String[] words) {
        return switch (words[0]) {
            case "read" ->
                read(
                        Long.parseLong(words[1]),
                        LocalDate.parse(words[2]),
                        Integer.parseInt(words[3]),
                        words[4].split(","));
            case "book" -> book(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private long read(long millis, LocalDate first, int count, String[] rooms) {
        var ids = new ArrayList<String>();
        for (var room : rooms) {
            first.datesUntil(first.plusDays(count)).forEach(day -> ids.add(room + "/" + day));
        }
        long end = System.nanoTime() + millis * 1_000_000;
        long times = 0;
        while (System.nanoTime() < end) {
            for (int i = 0; i < BATCH; i++) {
                readOnce(ids);
            }
            times += BATCH;
        }
        return times;
    }

    /** Looks at every claim, so that nothing is left undecoded. */
    private void readOnce(List<String> ids) {
        long last = 0;
        for (var day : days.find(new Document("_id", new Document("$in", ids)))) {
            for (var claim : day.getList("claims", Document.class)) {
                last = Math.max(last, claim.getDate("to").getTime());
            }
        }
        if (last < 0) {
            throw new IllegalStateException("A claim ends before 1970");
        }
    }

    private long book(int count, int clients) {
        try (var threads = Executors.newFixedThreadPool(clients)) {
            for (int i = 0; i < count; i++) {
                threads.submit(this::bookOnce);
            }
        }
        return count;
    }

    private void bookOnce() {
        var id = UUID.randomUUID().toString();
        var from = Date.from(Instant.now());
        var to = Date.from(Instant.now().plusSeconds(3600));
        var overlap = new Document(
                "$elemMatch",
                new Document("from", new Document("$lt", to)).append("to", new Document("$gt", from)));
        var claim = new Document("booking", id)
                .append("from", from)
                .append("to", to)
                .append("at", from);
        daysBeside.updateOne(
                new Document("_id", id + "/2027-01-01").append("claims", new Document("$not", overlap)),
                new Document("$setOnInsert", new Document("room", id).append("day", "2027-01-01"))
                        .append("$push", new Document("claims", claim)),
                new UpdateOptions().upsert(true));
        bookingsBeside.insertOne(new Document(booking).append("_id", id));
    }
}
