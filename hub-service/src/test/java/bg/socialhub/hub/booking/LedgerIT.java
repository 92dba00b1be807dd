package bg.socialhub.hub.booking;

import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.booking.domain.BookingFixtures.reservation;
import static bg.socialhub.hub.booking.domain.BookingFixtures.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingCommand.Cancel;
import bg.socialhub.hub.booking.domain.BookingException.RoomTaken;
import bg.socialhub.hub.booking.domain.BookingFixtures;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Bookings.Act;
import bg.socialhub.hub.booking.domain.Claim;
import bg.socialhub.hub.booking.domain.Ledger;
import bg.socialhub.hub.booking.domain.LedgerImage;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.booking.domain.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
import org.springframework.data.mongodb.core.query.Update;

/** The claims ledger over a real store (I1). */
@HubTest
class LedgerIT {

    @Autowired
    Ledger ledger;

    @Autowired
    Bookings bookings;

    @Autowired
    LedgerKeeper keeper;

    @Autowired
    RoomClaims claims;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    TestClock clock;

    @BeforeEach
    void empty() {
        mongo.remove(new Query(), "room_days");
        mongo.remove(new Query(), "bookings");
        mongo.remove(new Query(), "blockings");
        clock.set(NOW);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261125})
    void agreesWithAPlainListOfIntervalsOverRandomClaimsAndReleases(long seed) {
        Random random = new Random(seed);
        List<Claim> oracle = new ArrayList<>();
        for (int step = 0; step < 200; step++) {
            if (!oracle.isEmpty() && random.nextInt(4) == 0) {
                Claim gone = oracle.remove(random.nextInt(oracle.size()));
                ledger.release(BookingFixtures.ROOM, gone.owner(), gone.busy().days());
            } else {
                Claim claim = new Claim(new BookingId("b" + step), randomSlot(random), NOW);
                boolean free = oracle.stream().noneMatch(other -> other.busy().overlaps(claim.busy()));
                assertThat(isClaimed(claim))
                        .as("step %d of seed %d", step, seed)
                        .isEqualTo(free);
                if (free) {
                    oracle.add(claim);
                }
            }
        }
        assertThat(LedgerImage.of(ledger)).isEqualTo(imageOf(oracle));
    }

    @Test
    void ofManyParallelOverlappingClaimsOverSeveralDaysNoTwoSurvive() throws Exception {
        Random random = new Random(7);
        List<Claim> wanted = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            wanted.add(new Claim(new BookingId("p" + i), randomSlot(random), NOW));
        }
        List<Claim> won = inParallel(wanted);
        for (Claim one : won) {
            assertThat(won.stream().filter(other -> other.busy().overlaps(one.busy())))
                    .containsExactly(one);
        }
        assertThat(won).isNotEmpty();
        assertThat(LedgerImage.of(ledger)).isEqualTo(imageOf(won));
    }

    @Test
    void parallelFirstClaimsOfOneDayThatDoNotOverlapAllSucceed() throws Exception {
        List<Claim> wanted = new ArrayList<>();
        Instant start = BookingFixtures.local("2027-03-08T07:00");
        for (int i = 0; i < 40; i++) {
            Instant from = start.plus(Duration.ofMinutes(10L * i));
            wanted.add(new Claim(new BookingId("q" + i), new Slot(from, from.plus(Duration.ofMinutes(10))), NOW));
        }
        assertThat(inParallel(wanted)).hasSize(40);
    }

    @Test
    void recomputingTheLedgerFromTheBookingsGivesTheSameLedger() {
        book("one", slot("2027-03-08T10:00", "2027-03-08T12:00"));
        Booking fair = book("fair", slot("2027-03-27T09:00", "2027-03-29T18:00"));
        book("three", slot("2027-10-30T20:00", "2027-10-31T05:00"));
        Booking gone = book("gone", slot("2027-03-09T10:00", "2027-03-09T12:00"));
        claims.releasing(() -> bookings.save(gone.decide(new Cancel(""), NOW), Act.of("t", "cancel", NOW)));

        LedgerImage told = LedgerImage.of(ledger);
        assertThat(told).isEqualTo(imageOfBookings());
        assertThat(told.days()).hasSize(1 + fair.reservation().busy().days().size() + 2);

        mongo.remove(new Query(), "room_days");
        keeper.rebuild();
        keeper.rebuild();
        assertThat(LedgerImage.of(ledger)).isEqualTo(told);
    }

    @Test
    void aCrashBetweenClaimAndSaveLeavesNothingBlockedAfterTheSweeper() {
        Slot slot = slot("2027-03-08T10:00", "2027-03-10T12:00");
        ledger.claim(BookingFixtures.ROOM, new Claim(new BookingId("crashed"), slot, NOW));

        clock.forward(Duration.ofMinutes(4));
        keeper.sweep();
        assertThat(isClaimed(new Claim(new BookingId("later"), slot, clock.instant())))
                .isFalse();

        clock.forward(Duration.ofMinutes(2));
        keeper.sweep();
        assertThat(isClaimed(new Claim(new BookingId("later"), slot, clock.instant())))
                .isTrue();
    }

    @Test
    void theSweeperLeavesTheClaimsOfLivingBookingsAlone() {
        book("alive", slot("2027-03-08T10:00", "2027-03-09T12:00"));
        clock.forward(Duration.ofDays(1));
        keeper.sweep();
        assertThat(LedgerImage.of(ledger)).isEqualTo(imageOfBookings());
        assertThat(LedgerImage.of(ledger).days()).hasSize(2);
    }

    @Test
    void aCrashBetweenCancellationAndReleaseIsMadeGoodByTheSweeper() {
        Booking booking = book("halfway", slot("2027-03-08T10:00", "2027-03-08T12:00"));
        bookings.save(booking.decide(new Cancel(""), NOW), Act.of("t", "cancel", NOW));
        assertThat(LedgerImage.of(ledger).days()).hasSize(1);
        clock.forward(Duration.ofMinutes(6));
        keeper.sweep();
        assertThat(LedgerImage.of(ledger).days()).isEmpty();
    }

    @Test
    void aRepeatedCommandMeetsItsOwnLeftoverClaim() {
        Slot slot = slot("2027-03-08T10:00", "2027-03-08T12:00");
        ledger.claim(BookingFixtures.ROOM, new Claim(new BookingId("again"), slot, NOW));
        assertThatNoException()
                .isThrownBy(() -> ledger.claim(BookingFixtures.ROOM, new Claim(new BookingId("again"), slot, NOW)));
        assertThatExceptionOfType(RoomTaken.class)
                .isThrownBy(() -> ledger.claim(BookingFixtures.ROOM, new Claim(new BookingId("other"), slot, NOW)));
        assertThat(ledger.claims(
                        BookingFixtures.ROOM,
                        slot.days().getFirst(),
                        slot.days().getLast()))
                .hasSize(1);
    }

    @Test
    void aHoldThatRanOutGivesItsTimeBack() {
        Reservation held = reservation("held", slot("2027-03-08T10:00", "2027-03-08T12:00"));
        Booking requested = new Booking.Requested(held, 1, NOW, NOW.plus(Duration.ofHours(72)));
        claim(held);
        bookings.add(requested, Act.of("t", "book-room", NOW));

        clock.forward(Duration.ofHours(71));
        keeper.sweep();
        assertThat(bookings.find(held.id())).containsInstanceOf(Booking.Requested.class);
        clock.forward(Duration.ofHours(1));
        keeper.sweep();
        assertThat(bookings.find(held.id())).containsInstanceOf(Booking.Expired.class);
        assertThat(LedgerImage.of(ledger).days()).isEmpty();
    }

    @Test
    void everyStateSurvivesTheStore() {
        int number = 0;
        for (Booking booking : BookingFixtures.everyState()) {
            mongo.remove(new Query(), "bookings");
            Booking stored = bookings.add(booking, Act.of("t", "store", NOW));
            assertThat(stored).isInstanceOf(booking.getClass());
            assertThat(bookings.find(booking.id())).contains(stored);
            assertThat(stored.reservation()).isEqualTo(booking.reservation());
            assertThat(stored.blocks()).isEqualTo(booking.blocks());
            number++;
        }
        assertThat(number).isEqualTo(11);
    }

    @Test
    void aBookingThatWasStoredBeforeNamesWereKeptIsReadWithoutOne() {
        Booking stored = book("old", slot("2027-03-08T10:00", "2027-03-08T12:00"));
        assertThat(stored.reservation().requesterName()).isNotNull();
        mongo.updateFirst(new Query(), new Update().unset("state.requesterName"), "bookings");
        assertThat(bookings.find(stored.id()))
                .hasValueSatisfying(
                        found -> assertThat(found.reservation().requesterName()).isNull());
    }

    private Booking book(String id, Slot slot) {
        Reservation wanted = reservation(id, slot);
        claim(wanted);
        return bookings.add(new Booking.Confirmed(wanted, 1, NOW, "t"), Act.of("t", "book-room", NOW));
    }

    private void claim(Reservation wanted) {
        ledger.claim(wanted.room(), new Claim(wanted.id(), wanted.busy(), NOW));
    }

    private boolean isClaimed(Claim claim) {
        try {
            ledger.claim(BookingFixtures.ROOM, claim);
            return true;
        } catch (RoomTaken _) {
            return false;
        }
    }

    private List<Claim> inParallel(List<Claim> wanted) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            wanted.forEach(claim -> tasks.add(() -> isClaimed(claim)));
            List<Future<Boolean>> results = threads.invokeAll(tasks);
            List<Claim> won = new ArrayList<>();
            for (int i = 0; i < wanted.size(); i++) {
                if (results.get(i).get()) {
                    won.add(wanted.get(i));
                }
            }
            return won;
        }
    }

    /** Up to three days long, around the night in which the clock changes. */
    private static Slot randomSlot(Random random) {
        Instant start =
                BookingFixtures.local("2027-03-26T00:00").plus(Duration.ofMinutes(15L * random.nextInt(96 * 5)));
        long quarters = random.nextInt(5) == 0 ? 96 + random.nextInt(192) : 1 + random.nextInt(12);
        return new Slot(start, start.plus(Duration.ofMinutes(15 * quarters)));
    }

    private static LedgerImage imageOf(List<Claim> claims) {
        return LedgerImage.of(claims.stream()
                .<Booking>map(
                        claim -> new Booking.Confirmed(reservation(claim.owner().id(), claim.busy()), 1, NOW, "t"))
                .toList());
    }

    private LedgerImage imageOfBookings() {
        List<Booking> blocking = new ArrayList<>();
        bookings.forEachBlocking(blocking::add);
        return LedgerImage.of(blocking);
    }
}
