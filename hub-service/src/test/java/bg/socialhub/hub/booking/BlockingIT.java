package bg.socialhub.hub.booking;

import static bg.socialhub.hub.booking.RoomUsers.EXPERT;
import static bg.socialhub.hub.booking.RoomUsers.daily;
import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.booking.domain.BookingFixtures.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.booking.domain.Blocking;
import bg.socialhub.hub.booking.domain.Blocking.Command.Except;
import bg.socialhub.hub.booking.domain.Blocking.Command.Lift;
import bg.socialhub.hub.booking.domain.Blockings;
import bg.socialhub.hub.booking.domain.BookingException.RoomTaken;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Ledger;
import bg.socialhub.hub.booking.domain.LedgerImage;
import bg.socialhub.hub.booking.domain.Period;
import bg.socialhub.hub.room.Rooms;
import bg.socialhub.platform.store.AlreadyExists;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** What blockings take from a room and give back, and that the ledger says the same as its owners (I1). */
@HubTest
class BlockingIT {

    @Autowired
    BlockingService service;

    @Autowired
    BookingService booking;

    @Autowired
    Blockings blockings;

    @Autowired
    Bookings bookings;

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerKeeper keeper;

    @Autowired
    Rooms rooms;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    TestClock clock;

    private RoomUsers users;

    @BeforeEach
    void empty() {
        List.of("room_days", "bookings", "blockings").forEach(name -> mongo.remove(new Query(), name));
        clock.set(NOW);
        users = new RoomUsers(
                service, booking, blockings, bookings, rooms.ofCentre("plovdiv").getFirst());
    }

    @Test
    void aWeeklyBlockingTakesAllItsDaysOrNoneAndNamesEverythingInItsWay() {
        users.book("one", slot("2027-04-07T10:00", "2027-04-07T11:00"));
        users.book("two", slot("2027-04-14T11:00", "2027-04-14T12:00"));
        LocalDate first = LocalDate.parse("2027-04-01");
        Period wednesdays = new Period.Weekly(
                first, first.plusDays(27), Set.of(DayOfWeek.WEDNESDAY), LocalTime.of(9, 0), LocalTime.of(13, 0));
        assertThatExceptionOfType(RoomTaken.class)
                .isThrownBy(() -> service.block(new BlockingId("w"), users.order(wednesdays), EXPERT))
                .satisfies(taken -> assertThat(taken.conflicts()).hasSize(2));
        assertThat(LedgerImage.of(ledger).days()).hasSize(2);

        Set<LocalDate> exceptions = Set.of(LocalDate.parse("2027-04-07"), LocalDate.parse("2027-04-14"));
        var order = new BlockingService.Order(users.room().id(), wednesdays, exceptions, "Ремонт");
        assertThat(service.block(new BlockingId("w"), order, EXPERT).slots()).hasSize(2);
        assertThat(LedgerImage.of(ledger)).isEqualTo(users.imageOfOwners());
    }

    @Test
    void anExceptionGivesOneDayBackAndLiftingAllOfThem() {
        LocalDate first = LocalDate.parse("2027-04-05");
        service.block(new BlockingId("x"), users.order(daily(first, first.plusDays(6), 10)), EXPERT);
        assertThat(users.book("early", slot("2027-04-06T10:00", "2027-04-06T11:00")))
                .isFalse();
        service.decide(new BlockingId("x"), new Except(first.plusDays(1)), EXPERT, _ -> {});
        assertThat(users.book("then", slot("2027-04-06T10:00", "2027-04-06T11:00")))
                .isTrue();
        assertThat(LedgerImage.of(ledger)).isEqualTo(users.imageOfOwners());
        service.decide(new BlockingId("x"), new Lift(), EXPERT, _ -> {});
        assertThat(LedgerImage.of(ledger).days()).hasSize(1);
    }

    @Test
    void rebuildingGivesTheSameLedgerAndTheSweeperTakesOnlyLeftovers() {
        LocalDate first = LocalDate.parse("2027-03-25");
        service.block(new BlockingId("x"), users.order(daily(first, first.plusDays(9), 10)), EXPERT);
        users.book("b", slot("2027-04-10T13:00", "2027-04-12T18:00"));
        service.decide(new BlockingId("x"), new Except(first.plusDays(3)), EXPERT, _ -> {});
        LedgerImage told = LedgerImage.of(ledger);
        clock.forward(Duration.ofDays(1));
        keeper.sweep();
        assertThat(LedgerImage.of(ledger)).isEqualTo(told).isEqualTo(users.imageOfOwners());

        mongo.remove(new Query(), "room_days");
        keeper.rebuild();
        keeper.rebuild();
        assertThat(LedgerImage.of(ledger)).isEqualTo(told);

        mongo.remove(new Query(), "blockings");
        clock.forward(Duration.ofMinutes(6));
        keeper.sweep();
        assertThat(LedgerImage.of(ledger)).isEqualTo(users.imageOfOwners());
        assertThat(LedgerImage.of(ledger).days()).hasSize(3);
    }

    @Test
    void aRepeatedBlockingTakesBackNothingThatWasExceptedSince() {
        LocalDate first = LocalDate.parse("2027-04-05");
        Period week = daily(first, first.plusDays(6), 10);
        service.block(new BlockingId("x"), users.order(week), EXPERT);
        service.decide(new BlockingId("x"), new Except(first.plusDays(3)), EXPERT, _ -> {});
        users.book("then", slot("2027-04-08T10:00", "2027-04-08T11:00"));
        assertThatExceptionOfType(AlreadyExists.class)
                .isThrownBy(() -> service.block(new BlockingId("x"), users.order(week), EXPERT));
        assertThat(LedgerImage.of(ledger)).isEqualTo(users.imageOfOwners());
        assertThat(LedgerImage.of(ledger).days()).hasSize(7);
    }

    @Test
    void everyFieldSurvivesTheStore() {
        Set<LocalDate> exceptions = Set.of(LocalDate.parse("2027-04-06"));
        var weekly = new BlockingService.Order(
                users.room().id(),
                daily(LocalDate.parse("2027-04-05"), LocalDate.parse("2027-04-09"), 10),
                exceptions,
                "Ремонт");
        Blocking stored = service.block(new BlockingId("w"), weekly, EXPERT);
        assertThat(blockings.find(stored.id())).contains(stored);
        assertThat(stored.period()).isEqualTo(weekly.period());
        Blocking once = service.block(
                new BlockingId("o"),
                users.order(new Period.Once(slot("2027-05-05T10:00", "2027-05-06T10:00"))),
                EXPERT);
        Blocking lifted = service.decide(once.id(), new Lift(), EXPERT, _ -> {});
        assertThat(blockings.find(once.id())).contains(lifted);
        assertThat(service.active(null, EXPERT)).containsExactly(stored);
    }
}
