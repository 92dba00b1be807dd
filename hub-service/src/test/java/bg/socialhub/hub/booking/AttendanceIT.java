package bg.socialhub.hub.booking;

import static bg.socialhub.hub.booking.Contest.EXPERT;
import static bg.socialhub.hub.booking.Contest.partner;
import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.booking.domain.BookingFixtures.local;
import static bg.socialhub.hub.booking.domain.BookingFixtures.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingCommand.Arrive;
import bg.socialhub.hub.booking.domain.BookingCommand.Cancel;
import bg.socialhub.hub.booking.domain.BookingException.AlreadyReleased;
import bg.socialhub.hub.booking.domain.BookingException.CancellationTooLate;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Bookings.Status;
import bg.socialhub.hub.booking.domain.Ledger;
import bg.socialhub.hub.booking.domain.LedgerImage;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.RoomRules;
import bg.socialhub.hub.room.RoomRules.Booker;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.VersionConflict;
import bg.socialhub.platform.web.InvalidField;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who comes, who does not, and who may still cancel. */
@HubTest
class AttendanceIT {

    private static final Slot SLOT = slot("2027-03-08T10:00", "2027-03-08T12:00");
    private static final CurrentUser PARTNER = partner("partner");

    @Autowired
    ApplicationContext hub;

    @Autowired
    BookingService service;

    @Autowired
    Bookings bookings;

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
        room = contest.room(
                new RoomRules(null, null, null, Booker.EVERYBODY, true, Duration.ofHours(24), Duration.ofMinutes(30)));
    }

    @AfterEach
    void leave() {
        contest.end();
    }

    @Test
    void theRestOfATimeToWhichNobodyCameGoesToWhoeverWaits() {
        Booking missed = contest.book(room, SLOT, PARTNER);
        Booking waits = contest.join(room, SLOT, partner("waits"));
        clock.set(local("2027-03-08T10:29"));
        keeper.sweep();
        assertThat(contest.status(missed)).isEqualTo(Status.CONFIRMED);
        clock.set(local("2027-03-08T10:30"));
        keeper.sweep();
        assertThat(contest.status(missed)).isEqualTo(Status.RELEASED);
        assertThat(contest.status(waits)).isEqualTo(Status.OFFERED);
        assertThat(bookings.find(waits.id()).orElseThrow().reservation().slot())
                .isEqualTo(slot("2027-03-08T10:30", "2027-03-08T12:00"));
        assertThatExceptionOfType(AlreadyReleased.class).isThrownBy(() -> arrive(missed));
        assertThat(LedgerImage.of(ledger)).isEqualTo(contest.imageOfOwners());
    }

    @Test
    void whoeverCameKeepsTheRoomAndARoomWithoutTheRuleIsNeverReleased() {
        Booking came = contest.book(room, SLOT, PARTNER);
        Booking elsewhere = contest.book(contest.room(true), SLOT, EXPERT);
        clock.set(local("2027-03-08T10:05"));
        arrive(came);
        clock.set(local("2027-03-08T11:00"));
        keeper.sweep();
        assertThat(contest.status(came)).isEqualTo(Status.CONFIRMED);
        assertThat(contest.status(elsewhere)).isEqualTo(Status.CONFIRMED);
        assertThat(LedgerImage.of(ledger)).isEqualTo(contest.imageOfOwners());
    }

    @Test
    void ofAnArrivalAndTheSweepAtOnceExactlyOneHolds() throws Exception {
        for (int round = 0; round < 15; round++) {
            Slot slot = slot("2027-03-%02dT10:00".formatted(10 + round), "2027-03-%02dT12:00".formatted(10 + round));
            clock.set(NOW);
            Booking booking = contest.book(room, slot, PARTNER);
            clock.set(slot.start().plus(Duration.ofMinutes(30)));
            List<Boolean> came = Contest.atOnce(() -> hasArrived(booking), () -> {
                keeper.sweep();
                return contest.status(booking) == Status.RELEASED;
            });
            assertThat(came).as("round %d", round).containsOnlyOnce(true);
        }
        assertThat(LedgerImage.of(ledger)).isEqualTo(contest.imageOfOwners());
    }

    @Test
    void aRequesterCancelsInTimeAndLaterOnlyTheStaffWithAReason() {
        Booking booking = contest.book(room, SLOT, PARTNER);
        clock.set(local("2027-03-07T10:01"));
        assertThatExceptionOfType(CancellationTooLate.class)
                .isThrownBy(() -> contest.cancel(booking, PARTNER))
                .satisfies(refusal -> assertThat(refusal.until()).isEqualTo(local("2027-03-07T10:00")));
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> service.decide(booking.id(), new Cancel(""), EXPERT, _ -> {}))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("reason"));
        contest.cancel(booking, EXPERT);
        assertThat(bookings.find(booking.id()))
                .hasValueSatisfying(
                        found -> assertThat(((Booking.Cancelled) found).late()).isTrue());
    }

    @Test
    void theLastMomentIsInTimeAlsoOverTheNightOfTheClockChange() {
        Slot sunday = slot("2027-03-28T10:00", "2027-03-28T12:00");
        Booking booking = contest.book(room, sunday, PARTNER);
        clock.set(local("2027-03-27T09:00"));
        contest.cancel(booking, PARTNER);
        assertThat(bookings.find(booking.id()))
                .hasValueSatisfying(
                        found -> assertThat(((Booking.Cancelled) found).late()).isFalse());
    }

    private boolean hasArrived(Booking booking) {
        try {
            return ((Booking.Confirmed) arrive(booking)).arrived() != null;
        } catch (AlreadyReleased | VersionConflict _) {
            return false;
        }
    }

    private Booking arrive(Booking booking) {
        return service.decide(booking.id(), new Arrive(), EXPERT, _ -> {});
    }
}
