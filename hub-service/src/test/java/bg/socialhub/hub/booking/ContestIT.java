package bg.socialhub.hub.booking;

import static bg.socialhub.hub.booking.Contest.EXPERT;
import static bg.socialhub.hub.booking.Contest.atOnce;
import static bg.socialhub.hub.booking.Contest.partner;
import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.booking.domain.BookingFixtures.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.booking.Approvals.Rejection;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingException.Competing;
import bg.socialhub.hub.booking.domain.BookingException.IllegalTransition;
import bg.socialhub.hub.booking.domain.BookingException.RoomTaken;
import bg.socialhub.hub.booking.domain.Bookings.Status;
import bg.socialhub.hub.booking.domain.Ledger;
import bg.socialhub.hub.booking.domain.LedgerImage;
import bg.socialhub.hub.booking.domain.Owner;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.Room;
import bg.socialhub.platform.store.VersionConflict;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Several want one time: a confirmation claims it anew, and whoever races with it wins or loses whole (I1). */
@HubTest
class ContestIT {

    private static final Slot SLOT = slot("2027-03-08T10:00", "2027-03-08T12:00");
    private static final Slot LATER = slot("2027-03-08T11:00", "2027-03-08T13:00");
    private static final int ROUNDS = 25;

    @Autowired
    ApplicationContext hub;

    @Autowired
    Approvals approvals;

    @Autowired
    Offers offers;

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerKeeper keeper;

    @Autowired
    TestClock clock;

    private Contest contest;
    private Room room;

    @BeforeEach
    void empty() {
        contest = new Contest(hub);
        contest.begin();
        clock.set(NOW);
        room = contest.room(false);
    }

    @AfterEach
    void leave() {
        contest.end();
    }

    @Test
    void theOthersAreShownFirstAndRejectedOnlyOnPurpose() {
        Booking one = contest.book(room, SLOT, partner("one"));
        Booking other = contest.book(room, LATER, partner("other"));
        Booking apart = contest.book(room, slot("2027-03-08T15:00", "2027-03-08T16:00"), partner("apart"));
        assertThat(LedgerImage.of(ledger).days()).isEmpty();
        assertThatExceptionOfType(Competing.class)
                .isThrownBy(() -> approvals.confirm(one.id(), EXPERT, _ -> {}))
                .satisfies(refusal ->
                        assertThat(refusal.others()).extracting(Booking::id).containsExactly(other.id()));
        Rejection unseen = new Rejection(Set.of(apart.id()), "Заето");
        assertThatExceptionOfType(Competing.class)
                .isThrownBy(() -> approvals.confirm(one.id(), unseen, EXPERT, _ -> {}));
        assertThat(contest.status(one)).isEqualTo(Status.REQUESTED);
        approvals.confirm(one.id(), new Rejection(Set.of(other.id()), "Заето"), EXPERT, _ -> {});
        assertThat(contest.status(one)).isEqualTo(Status.CONFIRMED);
        assertThat(contest.status(other)).isEqualTo(Status.REJECTED);
        assertThat(contest.status(apart)).isEqualTo(Status.REQUESTED);
        assertThatExceptionOfType(RoomTaken.class).isThrownBy(() -> contest.book(room, SLOT, partner("late")));
        assertLedgerTellsTheOwners();
    }

    @Test
    void aRequestThatSharesItsTimeWaitsForADecisionUntilItsStart() {
        Booking one = contest.book(room, SLOT, partner("one"));
        clock.forward(Duration.ofDays(6));
        keeper.sweep();
        assertThat(contest.status(one)).isEqualTo(Status.REQUESTED);
        clock.set(SLOT.start());
        keeper.sweep();
        assertThat(contest.status(one)).isEqualTo(Status.EXPIRED);
    }

    @Test
    void ofTwoApprovalsAtOnceExactlyOneGetsTheTime() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate day = LocalDate.parse("2027-03-20").plusDays(round);
            Booking one = contest.book(room, slot(day + "T10:00", day + "T12:00"), partner("one"));
            Booking other = contest.book(room, slot(day + "T11:00", day + "T13:00"), partner("other"));
            List<Boolean> won = atOnce(() -> isConfirmed(one), () -> isConfirmed(other));
            assertThat(won).as("round %d", round).containsOnlyOnce(true);
            boolean first = contest.status(one) == Status.CONFIRMED;
            assertThat(contest.status(first ? other : one)).isIn(Status.REJECTED, Status.REQUESTED);
        }
        assertLedgerTellsTheOwners();
        assertThat(contest.blocking(room.id())).hasSize(ROUNDS);
    }

    @Test
    void ofAnApprovalAndABookingAtOnceExactlyOneGetsTheTime() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate day = LocalDate.parse("2027-03-20").plusDays(round);
            Booking asked = contest.book(room, slot(day + "T10:00", day + "T12:00"), partner("one"));
            Slot wanted = slot(day + "T11:00", day.plusDays(1) + "T09:30");
            List<Boolean> won = atOnce(() -> isConfirmed(asked), () -> contest.isBooked(room, wanted, EXPERT));
            assertThat(won).as("round %d", round).containsOnlyOnce(true);
        }
        assertLedgerTellsTheOwners();
    }

    @Test
    void anApprovalThatRacesWithACancellationLeavesNoTimeClaimedForNobody() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate day = LocalDate.parse("2027-03-20").plusDays(round);
            Booking asked = contest.book(room, slot(day + "T10:00", day + "T12:00"), partner("one"));
            atOnce(() -> isConfirmed(asked), () -> isCancelled(asked));
        }
        assertLedgerTellsTheOwners();
    }

    @Test
    void whoeverPassesByNeverGetsTheTimeThatACancellationOffers() throws Exception {
        Room held = contest.room(true);
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate day = LocalDate.parse("2027-03-20").plusDays(round);
            Slot slot = slot(day + "T10:00", day.plusDays(1) + "T12:00");
            Booking before = contest.book(held, slot, EXPERT);
            Booking waits = contest.join(held, slot, partner("waits"));
            Slot glimpsed = slot(day.plusDays(1) + "T09:00", day.plusDays(1) + "T10:00");
            List<Boolean> won =
                    atOnce(() -> isCancelled(before), () -> contest.isBooked(held, glimpsed, partner("passer")));
            assertThat(won).as("round %d", round).containsExactly(true, false);
            assertThat(contest.status(waits)).isEqualTo(Status.OFFERED);
            contest.cancel(waits, EXPERT);
        }
        assertThat(LedgerImage.of(ledger).days()).isEmpty();
    }

    @Test
    void aCancellationAnOfferAndALeavingAtOnceLeaveTheLedgerAsItsOwnersSay() throws Exception {
        Room held = contest.room(true);
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate day = LocalDate.parse("2027-03-20").plusDays(round);
            Slot slot = slot(day + "T10:00", day + "T12:00");
            Booking before = contest.book(held, slot, EXPERT);
            Booking leaves = contest.join(held, slot, partner("leaves"));
            clock.forward(Duration.ofMillis(5));
            Booking next = contest.join(held, slot, partner("next"));
            atOnce(() -> isCancelled(before), () -> isCancelled(leaves));
            offers.look(null, null);
            if (contest.status(leaves) == Status.OFFERED) {
                contest.cancel(leaves, EXPERT);
            }
            assertThat(contest.status(leaves)).as("round %d", round).isEqualTo(Status.CANCELLED);
            assertThat(contest.status(next)).as("round %d", round).isEqualTo(Status.OFFERED);
        }
        assertLedgerTellsTheOwners();
    }

    @Test
    void ofTwoSweepersExactlyOneMakesTheOffer() throws Exception {
        Room held = contest.room(true);
        Booking before = contest.book(held, SLOT, EXPERT);
        Booking waits = contest.join(held, SLOT, partner("waits"));
        clock.forward(Duration.ofMillis(5));
        Booking behind = contest.join(held, LATER, partner("behind"));
        ledger.release(held.id(), Owner.of(before.id()), SLOT.days());
        atOnce(this::looked, this::looked);
        assertThat(contest.blocking(held.id())).hasSize(2);
        assertThat(contest.status(waits)).isEqualTo(Status.OFFERED);
        assertThat(contest.status(behind)).isEqualTo(Status.WAITING);
    }

    private boolean looked() {
        offers.look(null, null);
        return true;
    }

    private boolean isConfirmed(Booking asked) {
        try {
            return approvals.confirm(asked.id(), Rejection.ofAll("Заето"), EXPERT, _ -> {})
                    instanceof Booking.Confirmed;
        } catch (RoomTaken | IllegalTransition | VersionConflict _) {
            return false;
        }
    }

    private boolean isCancelled(Booking booking) {
        try {
            return contest.cancel(booking, EXPERT) instanceof Booking.Cancelled;
        } catch (VersionConflict _) {
            return false;
        }
    }

    private void assertLedgerTellsTheOwners() {
        assertThat(LedgerImage.of(ledger)).isEqualTo(contest.imageOfOwners());
    }
}
