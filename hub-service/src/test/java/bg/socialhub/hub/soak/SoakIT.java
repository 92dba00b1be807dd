package bg.socialhub.hub.soak;

import static bg.socialhub.hub.Person.VARNA_MANAGER;
import static bg.socialhub.hub.TwoHubs.DATABASE;
import static bg.socialhub.hub.TwoHubs.ONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bg.socialhub.hub.Requests;
import bg.socialhub.hub.TwoHubs;
import bg.socialhub.hub.soak.StoredLedger.Share;
import bg.socialhub.local.MongoPart;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Random work of several people in the same rooms through two instances, held against an oracle that knows nothing of the
 * service (I1, I6). {@code -Dsoak.seconds} makes it longer, {@code -Dsoak.seed} repeats its choices.
 */
class SoakIT {

    private static final int VISITORS = 6;
    private static final int PROBES = 40;
    private static final int LENDING_PROBES = 10;
    private static final int CLOSED_DAY = Site.DAYS - 1;
    private static final Duration SOAK = Duration.ofSeconds(Integer.getInteger("soak.seconds", 20));
    private static final Duration MORE = Duration.ofSeconds(40);
    private static final long SEED = Long.getLong("soak.seed", System.currentTimeMillis());

    private final Site site = Site.at(ONE);
    private final Oracle oracle = new Oracle(Site.THINGS);
    private final Tally tally = new Tally();

    private final MongoClient client = MongoClients.create(MongoPart.shared().uri(DATABASE));
    private final MongoDatabase store = client.getDatabase(DATABASE);
    private final RunningPlans plans = new RunningPlans(store);
    private final OpenPlans open = new OpenPlans(plans);

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void nobodyIsPromisedWhatSomebodyElseHas() throws Exception {
        System.out.printf("soak.seed=%d%n", SEED);
        List<Future<?>> visits = new ArrayList<>();
        long end = System.nanoTime() + SOAK.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < VISITORS; i++) {
                Visitor visitor = visitor(i);
                visits.add(threads.submit(() -> {
                    while (goesOn(end)) {
                        visitor.step();
                    }
                }));
            }
            visits.add(threads.submit(this::closeADay));
            for (Future<?> visit : visits) {
                visit.get();
            }
        }
        System.out.println(tally);
        assertThat(tally.deeds()).as("what was done at all, seed %d", SEED).containsKeys(everyDeed());
        StoredLedger stored = new StoredLedger(store);
        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> compare(stored));
        probe();
        probeLending();
        compare(stored);
    }

    /** On a slow machine until everything was done at least once. */
    private boolean goesOn(long end) {
        long left = end - System.nanoTime();
        return left > 0 || left > -MORE.toNanos() && !tally.deeds().keySet().containsAll(List.of(everyDeed()));
    }

    private Visitor visitor(int number) {
        Dice dice = new Dice(site, new Random(SEED + number));
        return new Visitor(
                new Wishes(site, oracle, dice, tally),
                new Changes(site, oracle, dice, tally),
                new Lenders(site, oracle, dice, tally, open),
                dice);
    }

    private void closeADay() {
        LocalDate day = site.day(CLOSED_DAY);
        String body = """
            {"publicHolidays":false,"days":[{"date":"%s","reason":{"bg":"Санитарен ден"}}]}\
            """.formatted(day);
        assertThat(ONE.put(VARNA_MANAGER, "/centres/varna/closing-days?year=" + day.getYear(), body, "\"0\"")
                        .status())
                .isEqualTo(200);
        oracle.closedOn(Site.wholeDay(day));
    }

    /** Rebuilt from its owners, each ledger is what it is; and it is what everybody was told, no more and no less. */
    private void compare(StoredLedger stored) {
        Set<Share> rooms = stored.rooms();
        assertThat(rooms).as("rooms, seed %d", SEED).isEqualTo(stored.roomsDue());
        Set<Share> things = stored.equipment();
        assertThat(things).as("equipment, seed %d", SEED).isEqualTo(stored.equipmentDue());
        assertThat(StoredLedger.overlapping(rooms)).isEmpty();
        Set<Span> has = new HashSet<>();
        rooms.stream()
                .filter(share -> site.rooms().contains(share.of()))
                .forEach(share -> has.add(new Span(share.of(), share.from(), share.to(), 0)));
        Set<Span> told = new HashSet<>();
        oracle.everything().stream()
                .flatMap(held -> held.spans().values().stream())
                .filter(Span::isInARoom)
                .forEach(span -> told.add(new Span(span.room(), span.from(), span.to(), 0)));
        assertThat(has).as("what was promised, seed %d", SEED).isEqualTo(told);
        assertThat(Loaned.of(things, site.thing()))
                .as("what was lent, seed %d", SEED)
                .containsExactlyInAnyOrderElementsOf(Loaned.of(oracle.everything()));
    }

    /** With nobody else about, a wish is granted if and only if the oracle says that it is free. */
    private void probe() {
        Random random = new Random(SEED);
        for (int i = 0; i < PROBES; i++) {
            String room = site.rooms().get(random.nextInt(site.rooms().size()));
            LocalDate day = site.day(random.nextInt(Site.DAYS));
            int hour = 7 + random.nextInt(14);
            String start = Requests.at(day, "%02d:30".formatted(hour));
            String stop = Requests.at(day, "%02d:30".formatted(hour + 1));
            Span wanted = site.busy(room, start, stop, random.nextInt(Site.THINGS + 1));
            long asked = System.nanoTime();
            var answer =
                    TwoHubs.hub(i).post(VARNA_MANAGER, "/bookings", site.booking(room, start, stop, wanted.lent()));
            assertThat(answer.status() == 201)
                    .as("%s %s: %s", wanted, SEED, answer.response().body())
                    .isEqualTo(oracle.isFree(wanted));
            if (answer.status() == 201) {
                String path = "/bookings/" + answer.text("id");
                oracle.granted(new Held(Held.Kind.BOOKING, path, "", Map.of("", wanted)), asked);
            }
        }
    }

    /** The same of things: until some day as many are lent as the oracle says that there are. */
    private void probeLending() {
        Random random = new Random(SEED);
        String plan = plans.begin();
        for (int i = 0; i < LENDING_PROBES; i++) {
            LocalDate due = site.day(random.nextInt(Site.DAYS + 1) - 1);
            Span wanted = Site.lent(1 + random.nextInt(Site.THINGS), due);
            long asked = System.nanoTime();
            var answer = TwoHubs.hub(i).post(VARNA_MANAGER, plan + "/equipment", site.lending(wanted.lent(), due));
            assertThat(answer.status() == 200)
                    .as("%s %s: %s", wanted, SEED, answer.response().body())
                    .isEqualTo(oracle.areThere(wanted));
            if (answer.status() == 200) {
                String path =
                        plan + "/equipment/" + answer.json().path("equipment").size();
                oracle.granted(new Held(Held.Kind.LENDING, path, "", Map.of("", wanted)), asked);
            }
        }
    }

    private static String[] everyDeed() {
        return new String[] {
            "refused",
            "REQUEST wanted",
            "BOOKING wanted",
            "SERIES wanted",
            "BLOCKING wanted",
            "TRAINING wanted",
            "REQUEST confirmed",
            "REQUEST/rejection",
            "BOOKING/cancellation",
            "SERIES/cancellation",
            "BLOCKING/lifting",
            "TRAINING/cancellation",
            "SERIES revised",
            "BLOCKING excepted",
            "TRAINING moved",
            "LENDING wanted",
            "LENDING seen too early",
            "LENDING/return",
            "PLAN abandoned"
        };
    }
}
