package bg.socialhub.hub.booking;

import static bg.socialhub.hub.booking.Contest.EXPERT;
import static bg.socialhub.hub.booking.Contest.member;
import static bg.socialhub.hub.booking.Contest.partner;
import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.booking.domain.BookingFixtures.local;
import static bg.socialhub.hub.booking.domain.BookingFixtures.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.booking.domain.Blocking.Command;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingCommand.Cancel;
import bg.socialhub.hub.booking.domain.BookingException.AlreadyWaiting;
import bg.socialhub.hub.booking.domain.BookingException.RoomTaken;
import bg.socialhub.hub.booking.domain.BookingException.TimeFree;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Bookings.Act;
import bg.socialhub.hub.booking.domain.Bookings.Status;
import bg.socialhub.hub.booking.domain.Claim;
import bg.socialhub.hub.booking.domain.Ledger;
import bg.socialhub.hub.booking.domain.LedgerImage;
import bg.socialhub.hub.booking.domain.Owner;
import bg.socialhub.hub.booking.domain.Period;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.RoomRules;
import bg.socialhub.identity.CurrentUser;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** Whoever waits for a taken time is offered it in their turn, and an offer keeps everybody else out (I1). */
@HubTest
class WaitingListIT {

    private static final Slot SLOT = slot("2027-03-08T10:00", "2027-03-08T12:00");
    private static final CurrentUser HOLDER = partner("holder");
    private static final CurrentUser FIRST = partner("first");
    private static final CurrentUser SECOND = partner("second");

    @Autowired
    ApplicationContext hub;

    @Autowired
    WaitingList list;

    @Autowired
    BlockingService blockings;

    @Autowired
    Bookings bookings;

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerKeeper keeper;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    TestClock clock;

    private Contest contest;
    private Room room;

    @BeforeEach
    void empty() {
        contest = new Contest(hub);
        contest.begin();
        clock.set(NOW);
        room = contest.room(true);
    }

    @AfterEach
    void leave() {
        contest.end();
    }

    @Test
    void aCancellationOffersTheTimeToWhoeverWaitsLongestAndToNobodyElse() {
        Booking held = contest.book(room, SLOT, EXPERT);
        Booking first = join(FIRST);
        Booking second = join(SECOND);
        assertThat(list.place(second.id(), SECOND)).contains(new WaitingList.Place(2, 2));
        contest.cancel(held, EXPERT);
        assertThat(contest.status(first)).isEqualTo(Status.OFFERED);
        assertThat(contest.status(second)).isEqualTo(Status.WAITING);
        assertThatExceptionOfType(RoomTaken.class).isThrownBy(() -> contest.book(room, SLOT, EXPERT));
        assertLedgerTellsTheOwners(1);
    }

    @Test
    void anOfferThatIsDeclinedOrRunsOutGoesToTheNext() {
        Booking held = contest.book(room, SLOT, EXPERT);
        Booking first = join(FIRST);
        Booking second = join(SECOND);
        Booking third = join(partner("third"));
        contest.cancel(held, EXPERT);
        contest.cancel(first, FIRST);
        assertThat(contest.status(second)).isEqualTo(Status.OFFERED);
        clock.forward(Duration.ofHours(24));
        keeper.sweep();
        assertThat(contest.status(second)).isEqualTo(Status.EXPIRED);
        assertThat(contest.status(third)).isEqualTo(Status.OFFERED);
        assertLedgerTellsTheOwners(1);
    }

    @ParameterizedTest
    @CsvSource({"STAFF, first, REQUESTED", "STAFF, expert, CONFIRMED", "EVERYBODY, first, CONFIRMED"})
    void anOfferThatIsTakenBecomesWhatTheRoomsRulesSay(RoomRules.Booker booker, String taker, Status becomes) {
        room = contest.room(RoomRules.usual(booker));
        Booking held = contest.book(room, SLOT, EXPERT);
        Booking first = join(FIRST);
        contest.cancel(held, EXPERT);
        list.accept(first.id(), taker.equals("first") ? FIRST : EXPERT, _ -> {});
        assertThat(contest.status(first)).isEqualTo(becomes);
        assertThat(bookings.find(first.id()).orElseThrow().blocks()).isTrue();
        assertLedgerTellsTheOwners(1);
    }

    @Test
    void rejectedExpiredAndUnblockedTimeIsOfferedToo() {
        Booking asked = contest.book(room, SLOT, HOLDER);
        Booking first = join(FIRST);
        clock.forward(Duration.ofHours(72));
        keeper.sweep();
        assertThat(contest.status(asked)).isEqualTo(Status.EXPIRED);
        assertThat(contest.status(first)).isEqualTo(Status.OFFERED);
        Slot other = slot("2027-03-10T10:00", "2027-03-10T12:00");
        BlockingId blocked = new BlockingId("w-" + room.id());
        blockings.block(
                blocked, new BlockingService.Order(room.id(), new Period.Once(other), Set.of(), "Ремонт"), EXPERT);
        Booking second = contest.join(room, slot("2027-03-10T11:00", "2027-03-10T12:00"), SECOND);
        blockings.decide(blocked, new Command.Lift(), EXPERT, _ -> {});
        assertThat(contest.status(second)).isEqualTo(Status.OFFERED);
        assertLedgerTellsTheOwners(2);
    }

    @Test
    void onlyTheFirstWhoFitsIsOfferedAndTheRestStaysFree() {
        Slot whole = slot("2027-03-08T10:00", "2027-03-08T16:00");
        Booking held = contest.book(room, whole, EXPERT);
        contest.book(room, slot("2027-03-08T16:00", "2027-03-08T17:00"), EXPERT);
        Booking tooLong = contest.join(room, slot("2027-03-08T15:00", "2027-03-08T17:00"), FIRST);
        Booking middle = contest.join(room, slot("2027-03-08T12:00", "2027-03-08T14:00"), SECOND);
        Booking beside = contest.join(room, slot("2027-03-08T14:00", "2027-03-08T15:00"), partner("third"));
        contest.cancel(held, EXPERT);
        assertThat(contest.status(tooLong)).isEqualTo(Status.WAITING);
        assertThat(contest.status(middle)).isEqualTo(Status.OFFERED);
        assertThat(contest.status(beside)).isEqualTo(Status.OFFERED);
        assertThat(contest.isBooked(room, slot("2027-03-08T10:00", "2027-03-08T12:00"), EXPERT))
                .isTrue();
        assertLedgerTellsTheOwners(4);
    }

    @Test
    void nobodyWaitsTwiceForOneTimeNorForWhatIsFree() {
        assertThatExceptionOfType(TimeFree.class).isThrownBy(() -> join(FIRST));
        contest.book(room, SLOT, EXPERT);
        Booking waits = join(member("ana", "medena"));
        assertThatExceptionOfType(AlreadyWaiting.class)
                .isThrownBy(() -> join(member("boyan", "medena")))
                .satisfies(refusal ->
                        assertThat(refusal.booking()).isEqualTo(waits.id().value()));
        contest.cancel(waits, member("ana", "medena"));
        Booking again = join(member("boyan", "medena"));
        assertThat(again.id()).isNotEqualTo(waits.id());
        assertThat(contest.status(again)).isEqualTo(Status.WAITING);
    }

    @Test
    void aCrashBetweenTheCancellationAndTheOfferLosesNobodysPlace() {
        Booking held = contest.book(room, SLOT, EXPERT);
        Booking first = join(FIRST);
        bookings.save(held.decide(new Cancel(""), NOW), Act.of("t", "cancel", NOW));
        clock.forward(Duration.ofMinutes(6));
        keeper.sweep();
        assertThat(contest.status(first)).isEqualTo(Status.OFFERED);
        assertLedgerTellsTheOwners(1);
    }

    @Test
    void aCrashBetweenAnOffersClaimAndItsWriteLeavesNoClaimForEver() {
        Booking held = contest.book(room, SLOT, EXPERT);
        Booking first = join(FIRST);
        bookings.save(held.decide(new Cancel(""), NOW), Act.of("t", "cancel", NOW));
        ledger.handOver(room.id(), Owner.of(held.id()), new Claim(first.id(), SLOT, NOW));
        assertThat(contest.isBooked(room, SLOT, EXPERT)).isFalse();
        clock.forward(Duration.ofMinutes(6));
        keeper.sweep();
        assertThat(contest.status(first)).isEqualTo(Status.OFFERED);
        contest.cancel(first, FIRST);
        assertThat(LedgerImage.of(ledger).days()).isEmpty();
    }

    @Test
    void theRestOfATimeThatHasBegunIsOfferedForAShortTime() {
        Booking held = contest.book(room, SLOT, EXPERT);
        Booking first = join(FIRST);
        clock.set(local("2027-03-08T10:30"));
        contest.cancel(held, EXPERT);
        Booking.Offered offered = (Booking.Offered) bookings.find(first.id()).orElseThrow();
        assertThat(offered.reservation().slot()).isEqualTo(slot("2027-03-08T10:30", "2027-03-08T12:00"));
        assertThat(offered.until()).isEqualTo(local("2027-03-08T10:45"));
        list.accept(first.id(), EXPERT, _ -> {});
        assertLedgerTellsTheOwners(1);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-27, 2027-03-28", "2027-10-30, 2027-10-31"})
    void waitingOverTheNightOfTheClockChangeKeepsWallTimesAndTheLedger(String saturday, String sunday) {
        Slot nights = slot(saturday + "T20:00", sunday + "T09:00");
        Booking held = contest.book(room, nights, EXPERT);
        Booking first = contest.join(room, nights, FIRST);
        contest.cancel(held, EXPERT);
        assertThat(contest.status(first)).isEqualTo(Status.OFFERED);
        LedgerImage told = LedgerImage.of(ledger);
        assertThat(told.days()).hasSize(2);
        mongo.remove(new Query(), "room_days");
        keeper.rebuild();
        assertThat(LedgerImage.of(ledger)).as("rebuilt").isEqualTo(told);
    }

    @Test
    void whoeverWaitsInVainWaitsNoMore() {
        contest.book(room, SLOT, EXPERT);
        Booking first = join(FIRST);
        clock.set(SLOT.end());
        keeper.sweep();
        assertThat(contest.status(first)).isEqualTo(Status.EXPIRED);
    }

    private Booking join(CurrentUser user) {
        Booking joined = contest.join(room, SLOT, user);
        clock.forward(Duration.ofSeconds(1));
        return joined;
    }

    private void assertLedgerTellsTheOwners(int blocking) {
        assertThat(contest.blocking(null)).hasSize(blocking);
        assertThat(LedgerImage.of(ledger)).isEqualTo(contest.imageOfOwners());
    }
}
