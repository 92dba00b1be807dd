package bg.socialhub.hub.booking;

import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.booking.domain.BookingFixtures.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.booking.SessionRooms.Place;
import bg.socialhub.hub.booking.SessionRooms.SessionWish;
import bg.socialhub.hub.booking.domain.BookingException.RoomTaken;
import bg.socialhub.hub.booking.domain.BookingFixtures;
import bg.socialhub.hub.booking.domain.Claim;
import bg.socialhub.hub.booking.domain.Ledger;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.platform.store.NewId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** A booking that moves claims its new time beside its old one, and never beside another booking's (I1). */
@HubTest
class ClaimsBesideIT {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 8);
    private static final RoomId TRAINING_ROOM =
            new RoomId(NewId.derive("room/plovdiv/training-room").toString());

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerKeeper keeper;

    @Autowired
    SessionRooms rooms;

    @Autowired
    TestClock clock;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void empty() {
        mongo.remove(new Query(), "room_days");
        mongo.remove(new Query(), "bookings");
        clock.set(NOW);
    }

    @Test
    void aBookingClaimsBesideItselfButNeverBesideAnother() {
        Claim had = new Claim(new BookingId("mine"), slot("2027-03-08T20:00", "2027-03-09T02:00"), NOW);
        Claim wanted = new Claim(new BookingId("mine"), slot("2027-03-08T22:00", "2027-03-10T01:00"), NOW);
        Claim other = new Claim(new BookingId("other"), slot("2027-03-10T00:30", "2027-03-10T04:00"), NOW);
        ledger.claim(BookingFixtures.ROOM, had);
        ledger.claim(BookingFixtures.ROOM, other);
        assertThatExceptionOfType(RoomTaken.class)
                .isThrownBy(() -> ledger.claimBeside(BookingFixtures.ROOM, wanted))
                .satisfies(taken -> assertThat(taken.conflicts()).containsExactly(other.busy()));
        assertThat(claims()).containsExactly(had.busy(), other.busy());

        ledger.release(BookingFixtures.ROOM, other.owner(), other.busy().days());
        ledger.claimBeside(BookingFixtures.ROOM, wanted);
        ledger.claimBeside(BookingFixtures.ROOM, wanted);
        assertThatExceptionOfType(RoomTaken.class).isThrownBy(() -> ledger.claim(BookingFixtures.ROOM, other));
        ledger.releaseOnly(BookingFixtures.ROOM, had);
        assertThat(claims()).containsExactly(wanted.busy());
    }

    @Test
    void ofManyThatClaimBesideThemselvesAtOnceNoTwoOverlap() throws Exception {
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            BookingId mine = new BookingId("m" + i);
            Instant from = BookingFixtures.local("2027-03-07T22:00").plus(Duration.ofMinutes(15L * (i % 12)));
            tasks.add(() -> {
                try {
                    ledger.claimBeside(
                            BookingFixtures.ROOM, new Claim(mine, new Slot(from, from.plus(Duration.ofHours(2))), NOW));
                    return true;
                } catch (RoomTaken _) {
                    return false;
                }
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> one : threads.invokeAll(tasks)) {
                one.get();
            }
        }
        List<Slot> won = claims();
        assertThat(won)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(won).filteredOn(one::overlaps).containsExactly(one));
    }

    @Test
    void theSweeperTakesTheTimeAwayThatASessionIsNotIn() {
        Slot first = slot("2027-03-08T10:00", "2027-03-08T12:00");
        Slot second = slot("2027-03-08T11:00", "2027-03-08T13:00");
        held(first);
        BookingId booking = BookingId.ofSession("t", 1);
        ledger.claimBeside(TRAINING_ROOM, new Claim(booking, second, clock.instant()));
        sweepAfter(Duration.ofMinutes(4));
        assertThat(ledger.claims(TRAINING_ROOM, DAY, DAY))
                .extracting(Claim::busy)
                .containsExactly(first, second);
        sweepAfter(Duration.ofMinutes(2));
        assertThat(ledger.claims(TRAINING_ROOM, DAY, DAY))
                .extracting(Claim::busy)
                .containsExactly(first);

        held(second);
        assertThat(ledger.claims(TRAINING_ROOM, DAY, DAY))
                .extracting(Claim::busy)
                .containsExactly(first, second);
        sweepAfter(Duration.ofMinutes(6));
        assertThat(ledger.claims(TRAINING_ROOM, DAY, DAY))
                .extracting(Claim::busy)
                .containsExactly(second);
        keeper.rebuild();
        assertThat(ledger.claims(TRAINING_ROOM, DAY, DAY))
                .extracting(Claim::busy)
                .containsExactly(second);
    }

    /** Up to the moment at which the training would say so. */
    private void held(Slot at) {
        Place place = new Place(TRAINING_ROOM, at.start(), at.end());
        assertThat(rooms.hold(new SessionWish("t", 1, "plovdiv", place, "Пласмент", 12, "expert")))
                .isInstanceOf(SessionRooms.Answer.Held.class);
    }

    private void sweepAfter(Duration time) {
        clock.forward(time);
        keeper.sweep();
    }

    private List<Slot> claims() {
        return ledger.claims(BookingFixtures.ROOM, LocalDate.of(2027, 3, 7), LocalDate.of(2027, 3, 10)).stream()
                .map(Claim::busy)
                .toList();
    }
}
