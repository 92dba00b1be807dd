package bg.socialhub.hub.support;

import static bg.socialhub.hub.booking.domain.BookingFixtures.local;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.support.domain.Patience;
import bg.socialhub.hub.support.domain.ServiceLevel;
import bg.socialhub.hub.support.domain.ServiceLevels;
import bg.socialhub.hub.support.domain.Status;
import bg.socialhub.hub.support.domain.Step;
import bg.socialhub.hub.support.domain.SupportRequest;
import bg.socialhub.hub.support.domain.SupportRequest.Concern;
import bg.socialhub.hub.support.domain.SupportRequest.Entry;
import bg.socialhub.hub.support.domain.SupportRequests;
import bg.socialhub.hub.support.domain.SupportRequests.Filter;
import bg.socialhub.hub.support.domain.SupportRequests.Order;
import bg.socialhub.hub.support.domain.Watch.Escalation;
import bg.socialhub.hub.support.domain.Watch.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** Several instances look at the clock; what is told is told once, and what is due is found in its order. */
@HubTest
@Import(SupportStories.class)
class SupportSweepIT {

    private static final String COLLECTION = "support_requests";

    @Autowired
    SupportRequests requests;

    @Autowired
    SupportSweep sweep;

    @Autowired
    ServiceLevels levels;

    @Autowired
    Patience patience;

    @Autowired
    RatingLinks links;

    @Autowired
    SupportStories stories;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    TestClock clock;

    @BeforeEach
    void empty() {
        mongo.remove(new Query(), COLLECTION);
    }

    @Test
    void ofManySweepsAtOnceOneTellsEachStageOfEachRequest() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            ids.add(stories.opened("medena", "2027-03-01T09:00"));
        }
        clock.set(local("2027-03-01T17:00"));
        sweepAtOnce();
        assertThat(ids).allSatisfy(id -> {
            assertThat(find(id).watch().escalations())
                    .containsExactly(new Escalation(1, Stage.RESPONSE_LATE, clock.instant()));
            assertThat(find(id).version()).isEqualTo(2);
            assertThat(commands(id)).containsExactly("open-support-request", "watch-support-request");
        });
    }

    @Test
    void ofManySweepsAtOnceOneRemindsAndOneCloses() throws Exception {
        String id = stories.opened("medena", "2027-03-01T09:00");
        stories.asked(id, "2027-03-01T12:00");
        for (String moment : List.of("2027-03-04T12:00", "2027-03-10T12:00", "2027-03-19T11:59", "2027-03-19T12:00")) {
            clock.set(local(moment));
            sweepAtOnce();
        }
        assertThat(find(id).log())
                .extracting(Entry::step)
                .containsExactly(Step.OPEN, Step.ASSIGN, Step.AWAIT, Step.REMIND, Step.REMIND, Step.LAPSE);
        assertThat(find(id).status()).isEqualTo(Status.CLOSED);
        assertThat(commands(id)).endsWith("remind-support-request", "remind-support-request", "lapse-support-request");
        assertThat(find(id).watch().due()).isNull();
    }

    @Test
    void aRequestInTimeIsNotWritten() {
        String id = stories.opened("medena", "2027-03-01T09:00");
        clock.set(local("2027-03-01T16:59"));
        sweep.sweep();
        assertThat(find(id).version()).isEqualTo(1);
    }

    @Test
    void aListByWhatIsDueNextEndsWithWhatIsNotDue() {
        String resolved = stories.opened("medena", "2027-03-01T09:00");
        String later = stories.opened("medena", "2027-03-02T09:00");
        String sooner = stories.opened("medena", "2027-03-01T10:00");
        stories.resolved(resolved, "2027-03-01T11:00");
        Filter centre = new Filter("plovdiv", null, Set.of(), null, null);

        List<String> order = new ArrayList<>();
        String after = null;
        do {
            List<SupportRequest> page = requests.search(centre, Order.DUE, 1, after);
            order.add(page.getFirst().id().value());
            after = page.size() > 1 ? SupportRequests.place(page.getFirst(), Order.DUE) : null;
        } while (after != null);
        assertThat(order).containsExactly(sooner, later, resolved);
    }

    @Test
    void aRequestThatIsOlderThanTheLogGetsItFromItsHistory() {
        String id = stories.opened("medena", "2027-03-01T09:00");
        stories.resolved(id, "2027-03-02T10:00");
        List<Entry> log = find(id).log();
        Instant due = find(stories.opened("pchela", "2027-03-03T09:00")).watch().due();
        mongo.execute(
                COLLECTION,
                c -> c.updateMany(
                        new Document(),
                        new Document(
                                "$unset",
                                new Document("state.log", "")
                                        .append("state.dueAt", "")
                                        .append("state.escalations", ""))));

        assertThat(find(id).log())
                .isEqualTo(log)
                .extracting(Entry::step)
                .containsExactly(Step.OPEN, Step.ASSIGN, Step.RESOLVE);
        sweep.sweep();
        sweep.sweep();
        assertThat(requests.search(new Filter("plovdiv", null, Set.of(), null, null), Order.DUE, 5, null))
                .extracting(request -> request.watch().due())
                .containsExactly(due, null);
        assertThat(stored(id).get("state", Document.class).getList("log", Document.class))
                .hasSize(3);
        assertThat(find(id).version()).isEqualTo(4);
    }

    @Test
    void thePromisesAreThoseOfTheSettings() {
        SupportRequest opened = find(stories.opened("medena", "2027-03-01T09:00"));
        assertThat(levels.clockOf(opened).level()).isEqualTo(level(8, 40));
        assertThat(levels.clockOf(of(Category.NETWORK)).level()).isEqualTo(level(4, 24));
        assertThat(levels.clockOf(of(Category.MARKET_PLACEMENT)).level()).isEqualTo(level(8, 80));
        assertThat(levels.clockOf(opened).responseDue()).isEqualTo(local("2027-03-01T17:00"));
    }

    private static SupportRequest of(Category category) {
        Concern concern = new Concern("plovdiv", "e", category, "Тема", "Описание", "member");
        return SupportRequest.opened(new SupportRequestId("s"), concern, local("2027-03-01T09:00"));
    }

    private static ServiceLevel level(int response, int resolution) {
        return new ServiceLevel(1, Duration.ofHours(response), Duration.ofHours(resolution));
    }

    /** Eight instances that all look at the same moment, each twice. */
    private void sweepAtOnce() throws Exception {
        CountDownLatch ready = new CountDownLatch(8);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Void> round = () -> {
                SupportSweep instance = new SupportSweep(requests, levels, patience, links, clock);
                ready.countDown();
                ready.await();
                instance.sweep();
                instance.sweep();
                return null;
            };
            for (var done : threads.invokeAll(Collections.nCopies(8, round))) {
                done.get();
            }
        }
    }

    private SupportRequest find(String id) {
        return requests.find(new SupportRequestId(id)).orElseThrow();
    }

    private List<String> commands(String id) {
        return stored(id).getList("history", Document.class).stream()
                .map(entry -> entry.getString("command"))
                .toList();
    }

    private Document stored(String id) {
        return mongo.execute(COLLECTION, c -> c.find(new Document("_id", id)).first());
    }
}
