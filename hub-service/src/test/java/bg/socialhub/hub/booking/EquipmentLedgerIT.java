package bg.socialhub.hub.booking;

import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.booking.domain.BookingFixtures.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.booking.domain.BookingException.EquipmentTaken;
import bg.socialhub.hub.booking.domain.BookingFixtures;
import bg.socialhub.hub.booking.domain.EquipmentLedger;
import bg.socialhub.hub.booking.domain.Loan;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.equipment.EquipmentId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** The equipment's ledger over a real store: what overlaps is never more than there is. */
@HubTest
class EquipmentLedgerIT {

    private static final EquipmentId PROJECTORS = new EquipmentId("projectors");

    @Autowired
    EquipmentLedger ledger;

    @Autowired
    LedgerKeeper keeper;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    TestClock clock;

    @BeforeEach
    void empty() {
        List.of("equipment_days", "room_days", "bookings").forEach(name -> mongo.remove(new Query(), name));
        clock.set(NOW);
    }

    @Test
    void ofTwoHundredParallelLoansOfThreeProjectorsExactlyThreeSucceed() throws Exception {
        List<Loan> wanted = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            wanted.add(new Loan(new BookingId("p" + i), 1, slot("2027-03-08T10:00", "2027-03-09T12:00"), NOW));
        }
        List<Loan> won = inParallel(wanted, 3);
        assertThat(won).hasSize(3);
        assertThat(image()).isEqualTo(imageOf(won));
    }

    @Test
    void ofManyParallelLoansOfRandomTimesAndQuantitiesNoMomentHasMoreThanThereAre() throws Exception {
        Random random = new Random(20261126);
        List<Loan> wanted = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            wanted.add(new Loan(new BookingId("r" + i), 1 + random.nextInt(3), randomSlot(random), NOW));
        }
        List<Loan> won = inParallel(wanted, 5);
        assertThat(won).isNotEmpty();
        won.forEach(loan -> assertThat(Loan.peak(won, loan.busy())).isLessThanOrEqualTo(5));
        assertThat(image()).isEqualTo(imageOf(won));
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 20261126})
    void agreesWithCountingByTheMinuteOverRandomClaimsAndReleases(long seed) {
        Random random = new Random(seed);
        List<Loan> oracle = new ArrayList<>();
        for (int step = 0; step < 250; step++) {
            if (!oracle.isEmpty() && random.nextInt(4) == 0) {
                Loan gone = oracle.remove(random.nextInt(oracle.size()));
                ledger.release(PROJECTORS, gone.borrower(), gone.busy().days());
            } else {
                Loan loan = new Loan(new BookingId("b" + step), 1 + random.nextInt(4), randomSlot(random), NOW);
                int free = 6 - mostByTheQuarter(oracle, loan.busy());
                assertThat(isLent(loan, 6)).as("step %d of seed %d", step, seed).isEqualTo(loan.quantity() <= free);
                if (loan.quantity() <= free) {
                    oracle.add(loan);
                }
            }
        }
        assertThat(image()).isEqualTo(imageOf(oracle));
    }

    @Test
    void theRefusalSaysHowManyAreFreeAndLeavesNothingBehind() {
        ledger.claim(PROJECTORS, loan("one", 2, slot("2027-03-09T10:00", "2027-03-09T12:00")), 3);
        Map<String, Set<String>> before = image();
        assertThatExceptionOfType(EquipmentTaken.class)
                .isThrownBy(
                        () -> ledger.claim(PROJECTORS, loan("two", 2, slot("2027-03-07T10:00", "2027-03-10T12:00")), 3))
                .satisfies(taken -> {
                    assertThat(taken.free()).isEqualTo(1);
                    assertThat(taken.wanted()).isEqualTo(2);
                    assertThat(taken.equipment()).isEqualTo(PROJECTORS);
                });
        assertThat(image()).isEqualTo(before);
    }

    @Test
    void aRepeatedClaimStaysAlsoWhenTheCentreHasFewerByNow() {
        Loan loan = loan("again", 3, slot("2027-03-08T10:00", "2027-03-08T12:00"));
        ledger.claim(PROJECTORS, loan, 3);
        ledger.claim(PROJECTORS, loan, 1);
        assertThat(image()).isEqualTo(imageOf(List.of(loan)));
        assertThat(isLent(loan("other", 1, loan.busy()), 3)).isFalse();
        assertThat(isLent(loan("later", 3, slot("2027-03-08T12:00", "2027-03-08T14:00")), 3))
                .isTrue();
    }

    @Test
    void aCrashBetweenClaimAndSaveLeavesNothingLentAfterTheSweeper() {
        ledger.claim(PROJECTORS, loan("crashed", 3, slot("2027-03-08T10:00", "2027-03-10T12:00")), 3);
        clock.forward(Duration.ofMinutes(4));
        keeper.sweep();
        assertThat(image()).hasSize(3);
        clock.forward(Duration.ofMinutes(2));
        keeper.sweep();
        assertThat(image()).isEmpty();
    }

    private static Loan loan(String booking, int quantity, Slot slot) {
        return new Loan(new BookingId(booking), quantity, slot, NOW);
    }

    private boolean isLent(Loan loan, int quantity) {
        try {
            ledger.claim(PROJECTORS, loan, quantity);
            return true;
        } catch (EquipmentTaken _) {
            return false;
        }
    }

    private List<Loan> inParallel(List<Loan> wanted, int quantity) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            wanted.forEach(loan -> tasks.add(() -> isLent(loan, quantity)));
            List<Future<Boolean>> results = threads.invokeAll(tasks);
            List<Loan> won = new ArrayList<>();
            for (int i = 0; i < wanted.size(); i++) {
                if (results.get(i).get()) {
                    won.add(wanted.get(i));
                }
            }
            return won;
        }
    }

    /** Up to two days long, around the night in which the clock changes; on full quarters of an hour. */
    private static Slot randomSlot(Random random) {
        Instant start =
                BookingFixtures.local("2027-03-26T00:00").plus(Duration.ofMinutes(15L * random.nextInt(96 * 4)));
        long quarters = random.nextInt(5) == 0 ? 96 + random.nextInt(96) : 1 + random.nextInt(20);
        return new Slot(start, start.plus(Duration.ofMinutes(15 * quarters)));
    }

    private static int mostByTheQuarter(List<Loan> loans, Slot slot) {
        int most = 0;
        for (Instant at = slot.start(); at.isBefore(slot.end()); at = at.plus(Duration.ofMinutes(15))) {
            Slot quarter = new Slot(at, at.plus(Duration.ofMinutes(15)));
            most = Math.max(
                    most,
                    loans.stream()
                            .filter(loan -> loan.busy().overlaps(quarter))
                            .mapToInt(Loan::quantity)
                            .sum());
        }
        return most;
    }

    private Map<String, Set<String>> image() {
        Map<String, Set<String>> image = new TreeMap<>();
        ledger.forEach(
                LocalDate.EPOCH,
                entry -> image.computeIfAbsent(entry.equipment() + "/" + entry.day(), _ -> new TreeSet<>())
                        .add(text(entry.loan())));
        return image;
    }

    private static Map<String, Set<String>> imageOf(List<Loan> loans) {
        Map<String, Set<String>> image = new TreeMap<>();
        loans.forEach(loan -> loan.busy()
                .days()
                .forEach(day -> image.computeIfAbsent(PROJECTORS + "/" + day, _ -> new TreeSet<>())
                        .add(text(loan))));
        return image;
    }

    private static String text(Loan loan) {
        return loan.borrower().id() + " " + loan.quantity() + " " + loan.busy();
    }
}
