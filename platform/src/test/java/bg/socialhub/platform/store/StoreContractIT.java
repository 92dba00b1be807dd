package bg.socialhub.platform.store;

import static bg.socialhub.platform.store.StoreTest.KETTLE;
import static bg.socialhub.platform.store.StoreTest.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.socialhub.platform.StrangeApplication.Colour;
import bg.socialhub.platform.StrangeApplication.Kettle;
import bg.socialhub.platform.StrangeApplication.KettleEvent.KettleMade;
import com.mongodb.client.model.UpdateOptions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Every kind of store operation that the services use, against the embedded server or, when {@code MONGODB_URI} names one,
 * against a real MongoDB: what passes on both may be relied on.
 */
@StoreTest
class StoreContractIT {

    @Autowired
    AggregateStores stores;

    @Autowired
    Projections projections;

    @Autowired
    Outboxes outboxes;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    StoreTest.Store store;

    private final String id = UUID.randomUUID().toString();

    private AggregateStore<Kettle> kettles() {
        return stores.of("contract_kettles", Kettle.class);
    }

    private static Change change() {
        return Change.by("actor", "command", NOW);
    }

    @Test
    void givesBackWhatWasWrittenToTheMillisecondAndTheCent() {
        kettles().insert(id, KETTLE, change());
        Stored<Kettle> found = kettles().find(id).orElseThrow();
        assertThat(found.state()).isEqualTo(KETTLE);
        assertThat(found.version()).isEqualTo(1);
        assertThat(found.history()).containsExactly(new AuditEntry(NOW, "actor", "command", 1, null));
        Document raw = mongo.findById(id, Document.class, "contract_kettles");
        assertThat(raw).isNotNull();
        Document state = raw.get("state", Document.class);
        assertThat(state.get("litres")).isInstanceOf(Decimal128.class);
        assertThat(state.get("serial")).isInstanceOf(UUID.class);
        assertThat(state.get("made")).isEqualTo("2027-03-28");
        assertThat(state).doesNotContainKey("_class");
    }

    @Test
    void refusesASecondAggregateWithTheSameIdUnlessItIsTheSameCommand() {
        CommandKey.run("a key", new NoGrounds(), () -> kettles().insert(id, KETTLE, change()));
        assertThatThrownBy(() -> kettles().insert(id, KETTLE, change())).isInstanceOf(AlreadyExists.class);
        CommandKey.run("a key", new NoGrounds(), () -> {
            assertThat(kettles().insert(id, KETTLE, change()).version()).isEqualTo(1);
            return null;
        });
    }

    @Test
    void savesOnlyAtTheExpectedVersion() {
        kettles().insert(id, KETTLE, change());
        Kettle blue = new Kettle("Син", Colour.BLUE, BigDecimal.TEN, KETTLE.serial(), null, null);
        assertThat(kettles().save(id, 1, blue, change()).version()).isEqualTo(2);
        assertThat(kettles().find(id).orElseThrow().state()).isEqualTo(blue);
        assertThatThrownBy(() -> kettles().save(id, 1, KETTLE, change())).isInstanceOf(VersionConflict.class);
    }

    @Test
    void letsExactlyOneOfManyWritersWin() throws Exception {
        kettles().insert(id, KETTLE, change());
        long wins = atOnce(50, () -> attempt(() -> kettles().save(id, 1, KETTLE, change()))).stream()
                .filter(Boolean::booleanValue)
                .count();
        assertThat(wins).isEqualTo(1);
        assertThat(kettles().find(id).orElseThrow().history()).hasSize(2);
    }

    @Test
    void takesAConsumedEventOnce() {
        kettles().insert(id, KETTLE, change());
        kettles().save(id, 1, KETTLE, change().consuming("event-1"));
        assertThatThrownBy(() -> kettles().save(id, 2, KETTLE, change().consuming("event-1")))
                .isInstanceOf(AlreadyConsumed.class);
        kettles().save(id, 2, KETTLE, change().consuming("event-2"));
    }

    @Test
    void remembersABoundedHistory() {
        kettles().insert(id, KETTLE, change());
        for (int version = 1; version <= AggregateDocuments.REMEMBERED + 20; version++) {
            kettles().save(id, version, KETTLE, change());
        }
        assertThat(kettles().find(id).orElseThrow().history())
                .hasSize(AggregateDocuments.REMEMBERED)
                .last()
                .extracting(AuditEntry::version)
                .isEqualTo((long) AggregateDocuments.REMEMBERED + 21);
    }

    @Test
    void keepsEventsInTheDocumentUntilTheyAreRemoved() {
        KettleMade made = new KettleMade(id, 1, NOW, "x");
        kettles().insert(id, KETTLE, change().publishing(made, made));
        assertThat(store.signals).contains(id);
        List<OutboxEntry> waiting = outboxes.waiting("contract_kettles", id);
        assertThat(waiting).hasSize(2);
        kettles().save(id, 1, KETTLE, change().publishing(made));
        List<String> swept = new ArrayList<>();
        outboxes.sweep(NOW.plusSeconds(1), (_, found) -> swept.add(found));
        assertThat(swept).contains(id);
        outboxes.remove("contract_kettles", id, waiting);
        assertThat(outboxes.waiting("contract_kettles", id)).hasSize(1).doesNotContainAnyElementsOf(waiting);
        swept.clear();
        outboxes.sweep(NOW, (_, found) -> swept.add(found));
        assertThat(swept).doesNotContain(id);
    }

    @Test
    void givesASignOfLife() {
        kettles().insert(id, KETTLE, change());
        assertThat(new StoreHealth(mongo).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void findsAllByTheirIds() {
        kettles().insert(id, KETTLE, change());
        assertThat(kettles().all(List.of(id, "nobody's")))
                .containsExactly(kettles().find(id).orElseThrow());
        assertThat(kettles().all(List.of())).isEmpty();
    }

    @Test
    void whatIsRememberedIsNeverOlderThanWhatIsStored() {
        AggregateStore<Kettle> few = stores.ofFew("contract_kettles", Kettle.class);
        few.insert(id, KETTLE, change());
        List<Stored<Kettle>> first = few.all(List.of(id));
        assertThat(few.all(List.of(id)).getFirst()).isSameAs(first.getFirst());
        kettles().save(id, 1, KETTLE, change());
        assertThat(few.all(List.of(id))).containsExactly(kettles().find(id).orElseThrow());
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(id)),
                new Update().set("state.colour", Colour.BLUE),
                "contract_kettles");
        assertThat(few.all(List.of(id)).getFirst().state()).isNotEqualTo(KETTLE);
    }

    @Test
    void findsByFieldsOfTheState() {
        kettles().insert(id, KETTLE, change());
        Query mine =
                Query.query(Criteria.where("_id").is(id).and("state.colour").is(Colour.RED));
        assertThat(kettles().query(mine)).hasSize(1);
        assertThat(kettles().count(mine)).isEqualTo(1);
        assertThat(kettles()
                        .query(Query.query(
                                Criteria.where("_id").is(id).and("state.colour").is(Colour.BLUE))))
                .isEmpty();
    }

    @Test
    void letsAProjectionOnlyGrowNewer() {
        Projection<Kettle> seen = projections.of("contract_seen", Kettle.class);
        Kettle other = new Kettle("2", Colour.BLUE, BigDecimal.ONE, KETTLE.serial(), null, null);
        assertThat(seen.apply(id, 2, other)).isTrue();
        assertThat(seen.apply(id, 1, KETTLE)).isFalse();
        assertThat(seen.apply(id, 2, KETTLE)).isFalse();
        assertThat(seen.find(id)).contains(other);
        assertThat(seen.apply(id, 3, KETTLE)).isTrue();
    }

    /** The ledgers' write: an upsert whose filter says "nothing overlaps", so that an overlap shows as a duplicate key. */
    @Test
    void neverLetsConditionalUpsertsOverlap() throws Exception {
        List<Boolean> claimed = atOnce(400, () -> claimOnce(System.nanoTime() % 20));
        Document day = Optional.ofNullable(mongo.findById(id, Document.class, "contract_days"))
                .orElseThrow();
        List<Document> claims = day.getList("claims", Document.class);
        assertThat(claims)
                .hasSize((int) claimed.stream().filter(Boolean::booleanValue).count());
        for (Document one : claims) {
            assertThat(claims.stream().filter(other -> overlap(one, other))).hasSize(1);
        }
    }

    private boolean claimOnce(long from) {
        return claim(from) || claim(from); // two first inserts of one day may collide without overlapping
    }

    private boolean claim(long from) {
        Document overlapping =
                new Document("from", new Document("$lt", from + 3)).append("to", new Document("$gt", from));
        Document free =
                new Document("_id", id).append("claims", new Document("$not", new Document("$elemMatch", overlapping)));
        Document push =
                new Document("$push", new Document("claims", new Document("from", from).append("to", from + 3)));
        try {
            mongo.execute("contract_days", c -> c.updateOne(free, push, new UpdateOptions().upsert(true)));
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    private static final class NoGrounds implements Grounds {

        @Override
        public void keep(Ground ground) {
            throw new AssertionError("A creation has no ground");
        }

        @Override
        public List<Ground> kept() {
            return List.of();
        }
    }

    private static boolean overlap(Document one, Document other) {
        return one.getLong("from") < other.getLong("to") && other.getLong("from") < one.getLong("to");
    }

    private static boolean attempt(Runnable write) {
        try {
            write.run();
            return true;
        } catch (VersionConflict _) {
            return false;
        }
    }

    private static <T> List<T> atOnce(int times, Callable<T> action) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = IntStream.range(0, times)
                    .mapToObj(_ -> threads.submit(action))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
