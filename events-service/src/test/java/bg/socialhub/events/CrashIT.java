package bg.socialhub.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bg.socialhub.events.Broker.Heard;
import bg.socialhub.local.JarPart;
import bg.socialhub.local.MongoPart;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** I2 and I4 when an instance is killed in the middle of everything, and each half-done step by itself. */
class CrashIT {

    private static final Running RUNNING = Running.shared();
    private static final Duration SOON = Duration.ofSeconds(30);
    private static MongoClient client;

    @BeforeAll
    static void connect() {
        client = MongoClients.create(MongoPart.shared().uri("admin"));
    }

    @AfterAll
    static void disconnect() {
        client.close();
    }

    @Test
    void killedUnderLoadItLosesNoAcknowledgedSeatAndNoEvent() {
        String database = "events_crash_" + ProcessHandle.current().pid();
        JarPart doomed = RUNNING.start("events-doomed", database);
        Caller manager = RUNNING.manager().at(doomed.uri());
        String event = manager.post("/events", Bodies.event(30, true)).is(201).id();
        manager.post("/events/" + event + "/publication", "").is(200);
        Queue<String> acknowledged = registerUntilKilled(doomed, event);

        try (JarPart heir = RUNNING.start("events-heir", database)) {
            assertThat(heir.isAlive()).isTrue();
            MongoDatabase store = client.getDatabase(database);
            await().atMost(SOON).untilAsserted(() -> assertLedgerIsItsOwners(store, event));
            Set<String> stored = new HashSet<>();
            store.getCollection("registrations").find().forEach(one -> stored.add(one.getString("_id")));
            assertThat(stored).containsAll(acknowledged);
            await().atMost(SOON).untilAsserted(() -> assertThat(toldOf(event)).containsAll(acknowledged));
        }
    }

    private static Queue<String> registerUntilKilled(JarPart doomed, String event) {
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        AtomicInteger left = new AtomicInteger(40);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 24; i++) {
                threads.submit(() -> {
                    try {
                        while (doomed.isAlive()) {
                            Answer answer = new Caller(doomed.uri(), null)
                                    .post("/events/" + event + "/registrations", Bodies.attendee());
                            if (answer.status() < 300) {
                                acknowledged.add(answer.id());
                            }
                            if (left.decrementAndGet() == 0) {
                                doomed.kill();
                            }
                        }
                    } catch (UncheckedIOException _) {
                        return; // because it is dead, as intended
                    }
                });
            }
        }
        return acknowledged;
    }

    /** Recomputing the ledger from the registrations gives the same ledger. */
    private static void assertLedgerIsItsOwners(MongoDatabase store, String event) {
        Document seats = store.getCollection("seats").find().first();
        var registrations = store.getCollection("registrations");
        assertThat(registrations.countDocuments(new Document("state.status", "PENDING")))
                .isZero();
        assertThat(ids(store, "CONFIRMED")).isEqualTo(new HashSet<>(seats.getList("holders", String.class)));
        assertThat(ids(store, "WAITING")).isEqualTo(new HashSet<>(seats.getList("waiting", String.class)));
        assertThat(seats.getList("holders", String.class)).hasSizeLessThanOrEqualTo(30);
        assertThat(seats.get("free", Number.class).intValue())
                .isEqualTo(30 - seats.getList("holders", String.class).size());
    }

    private static Set<String> ids(MongoDatabase store, String status) {
        Set<String> ids = new HashSet<>();
        store.getCollection("registrations")
                .find(new Document("state.status", status))
                .forEach(one -> ids.add(one.getString("_id")));
        return ids;
    }

    private static List<String> toldOf(String event) {
        return Broker.heard("events.registration.v1").stream()
                .filter(one -> one.data().path("eventId").asString().equals(event))
                .map(Heard::key)
                .toList();
    }

    /** The store as a kill between the claim and the save leaves it. */
    @Test
    void seatClaimedButRegistrationNotSavedIsConfirmedByTheSweep() {
        String event = Bodies.published(RUNNING, Bodies.event(2, true));
        String id = register(event).id();
        stateOf(id, "PENDING");
        awaitStatus(id, "CONFIRMED");
    }

    /** The store as a kill before the claim leaves it. */
    @Test
    void registrationThatNeverClaimedGetsItsSeatByTheSweep() {
        String event = Bodies.published(RUNNING, Bodies.event(2, true));
        String id = register(event).id();
        seats().updateOne(
                        new Document("_id", event + ":visitors"),
                        new Document("$pull", new Document("holders", id)).append("$inc", new Document("free", 1)));
        stateOf(id, "PENDING");
        awaitStatus(id, "CONFIRMED");
        assertThat(holders(event)).containsExactly(id);
    }

    /** The store as a kill after a cancellation, before the seat was given on, leaves it. */
    @Test
    void seatOfACancelledRegistrationGoesToTheNextByTheSweep() {
        String event = Bodies.published(RUNNING, Bodies.event(1, true));
        String gone = register(event).id();
        String next = register(event).id();
        stateOf(gone, "CANCELLED");
        awaitStatus(next, "CONFIRMED");
        assertThat(holders(event)).containsExactly(next);
    }

    /** The store as a kill after the hand-over, before the promoted registration was saved, leaves it. */
    @Test
    void handedOverSeatIsToldToItsNewHolderByTheSweep() {
        String event = Bodies.published(RUNNING, Bodies.event(1, true));
        String gone = register(event).id();
        String next = register(event).id();
        seats().updateOne(
                        new Document("_id", event + ":visitors"),
                        new Document("$set", new Document("holders", List.of(next)).append("waiting", List.of())));
        stateOf(gone, "CANCELLED");
        awaitStatus(next, "CONFIRMED");
        assertThat(holders(event)).containsExactly(next);
    }

    private static Answer register(String event) {
        return RUNNING.anybody().post("/events/" + event + "/registrations", Bodies.attendee());
    }

    private static void stateOf(String id, String status) {
        client.getDatabase(RUNNING.database())
                .getCollection("registrations")
                .updateOne(
                        new Document("_id", id),
                        new Document(
                                "$set",
                                new Document("state.status", status)
                                        .append(
                                                "state.at",
                                                Date.from(Instant.now().minusSeconds(60)))));
    }

    private static void awaitStatus(String id, String status) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                RUNNING.manager().get("/registrations/" + id).text("status"))
                        .isEqualTo(status));
    }

    private static com.mongodb.client.MongoCollection<Document> seats() {
        return client.getDatabase(RUNNING.database()).getCollection("seats");
    }

    private static List<String> holders(String event) {
        return seats().find(new Document("_id", event + ":visitors")).first().getList("holders", String.class);
    }
}
