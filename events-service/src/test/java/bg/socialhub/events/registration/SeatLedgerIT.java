package bg.socialhub.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.events.event.EventId;
import bg.socialhub.events.registration.SeatLedger.Claim;
import bg.socialhub.events.registration.SeatLedger.Resize;
import bg.socialhub.local.MongoPart;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** I2 on the document itself: a random walk against a plain oracle, and many threads at once. */
class SeatLedgerIT {

    private static MongoClient client;
    private static SeatLedger ledger;

    @BeforeAll
    static void connect() {
        client = MongoClients.create(MongoPart.shared().uri("ledger"));
        ledger = new MongoSeatLedger(new MongoTemplate(client, "ledger"));
    }

    @AfterAll
    static void disconnect() {
        client.close();
    }

    /** The ledger in a dozen obvious lines. */
    private static final class Oracle {
        private int size;
        private final List<RegistrationId> holders = new ArrayList<>();
        private final List<RegistrationId> waiting = new ArrayList<>();

        Claim claim(RegistrationId who, boolean list) {
            if (holders.contains(who) || waiting.contains(who)) {
                return holders.contains(who) ? Claim.SEATED : Claim.WAITING;
            }
            if (holders.size() < size && waiting.isEmpty()) {
                holders.add(who);
                return Claim.SEATED;
            }
            if (list) {
                waiting.add(who);
            }
            return list ? Claim.WAITING : Claim.SOLD_OUT;
        }

        void release(RegistrationId who) {
            holders.remove(who);
            waiting.remove(who);
            promote();
        }

        void resize(int to) {
            if (to >= holders.size()) {
                size = to;
                promote();
            }
        }

        private void promote() {
            while (holders.size() < size && !waiting.isEmpty()) {
                holders.add(waiting.removeFirst());
            }
        }
    }

    @Test
    void randomWalksEndLikeThePlainOracle() {
        for (long seed = 1; seed <= 25; seed++) {
            Random random = new Random(seed);
            SeatsId id = open(random.nextInt(5));
            Oracle oracle = new Oracle();
            oracle.size = ledger.find(id).orElseThrow().size();
            List<RegistrationId> people = people(12);
            for (int step = 1; step <= 60; step++) {
                RegistrationId who = people.get(random.nextInt(people.size()));
                switch (random.nextInt(6)) {
                    case 0, 1, 2 -> {
                        boolean list = random.nextInt(4) > 0;
                        assertThat(ledger.claim(id, who, list)).isEqualTo(oracle.claim(who, list));
                    }
                    case 3, 4 -> {
                        ledger.release(id, who);
                        oracle.release(who);
                    }
                    default -> {
                        int size = random.nextInt(8);
                        ledger.resize(id, size, step);
                        oracle.resize(size);
                    }
                }
                Seats seats = ledger.find(id).orElseThrow();
                assertThat(seats.size()).as("seed %d step %d", seed, step).isEqualTo(oracle.size);
                assertThat(seats.waiting()).as("seed %d step %d", seed, step).isEqualTo(oracle.waiting);
                assertThat(seats.holders()).as("seed %d step %d", seed, step).hasSameElementsAs(oracle.holders);
            }
        }
    }

    @Test
    void manyAtOnceNeverSitOnMoreSeatsThanThereAreAndNobodyWaitsBesideAFreeOne() throws Exception {
        SeatsId id = open(20);
        List<RegistrationId> people = people(120);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (RegistrationId who : people) {
                threads.submit(() -> {
                    ledger.claim(id, who, true);
                    if (who.value().getLeastSignificantBits() % 3 == 0) {
                        ledger.release(id, who);
                    }
                    if (who.equals(people.get(60))) {
                        ledger.resize(id, 25, 7);
                    }
                });
            }
        }
        Seats seats = ledger.find(id).orElseThrow();
        assertThat(seats.size()).isEqualTo(25);
        assertThat(seats.holders()).hasSize(25).doesNotHaveDuplicates();
        assertThat(new HashSet<>(seats.waiting()))
                .hasSize(seats.waiting().size())
                .doesNotContainAnyElementsOf(seats.holders());
    }

    @Test
    void olderPlanDoesNotShrinkWhatANewerOneWidened() {
        SeatsId id = open(3);
        ledger.resize(id, 5, 9);
        ledger.resize(id, 1, 8);
        assertThat(ledger.find(id).orElseThrow().size()).isEqualTo(5);
        people(4).forEach(who -> ledger.claim(id, who, false));
        assertThat(ledger.resize(id, 3, 10)).isEqualTo(new Resize.BelowTaken(4));
    }

    private static SeatsId open(int size) {
        SeatsId id = new SeatsId(new EventId(UUID.randomUUID()), "visitors");
        ledger.open(id, size, 0);
        return id;
    }

    private static List<RegistrationId> people(int number) {
        List<RegistrationId> people = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            people.add(new RegistrationId(UUID.randomUUID()));
        }
        return people;
    }
}
