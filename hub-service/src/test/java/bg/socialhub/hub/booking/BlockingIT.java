package bg.socialhub.hub.booking;

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
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingCommand;
import bg.socialhub.hub.booking.domain.BookingException.RoomTaken;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Ledger;
import bg.socialhub.hub.booking.domain.LedgerImage;
import bg.socialhub.hub.booking.domain.Period;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.Rooms;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** Blockings and bookings of one room never overlap, whoever is first (I1). */
@HubTest
class BlockingIT {

    private static final CurrentUser EXPERT =
            new CurrentUser("expert", Set.of(Role.CENTRE_EXPERT), "plovdiv", Set.of());
    private static final CurrentUser PARTNER = new CurrentUser("partner", Set.of(Role.PARTNER), null, Set.of());

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

    private Room room;

    @BeforeEach
    void empty() {
        List.of("room_days", "bookings", "blockings").forEach(name -> mongo.remove(new Query(), name));
        clock.set(NOW);
        room = rooms.ofCentre("plovdiv").getFirst();
    }

    @Test
    void ofABlockingAndABookingThatRaceForATimeExactlyOneGetsIt() throws Exception {
        for (int round = 0; round < 25; round++) {
            LocalDate day = LocalDate.parse("2027-04-01").plusDays(3L * round);
            Slot wanted = slot(day + "T10:00", day.plusDays(1) + "T12:00");
            String id = "r" + round;
            List<Boolean> won = atOnce(
                    () -> block(id, new Period.Once(wanted)), () -> book(id, slot(day + "T11:00", day + "T13:00")));
            assertThat(won).as("round %d", round).containsOnlyOnce(true);
        }
        assertThat(LedgerImage.of(ledger)).isEqualTo(imageOfOwners());
    }

    @Test
    void aBlockingThatRacesWithAConfirmationLosesBecauseTheRequestHoldsItsTime() throws Exception {
        for (int round = 0; round < 10; round++) {
            LocalDate day = LocalDate.parse("2027-04-01").plusDays(round);
            Slot wanted = slot(day + "T10:00", day + "T12:00");
            BookingId id = new BookingId("c" + round);
            booking.book(id, new BookingService.Order(room.id(), wanted, "Среща", 3, null), PARTNER);
            String name = "b" + round;
            List<Boolean> won = atOnce(
                    () -> block(name, new Period.Once(wanted)),
                    () -> booking.decide(id, new BookingCommand.Confirm("expert"), EXPERT, _ -> {})
                            instanceof Booking.Confirmed);
            assertThat(won).containsExactly(false, true);
        }
        assertThat(LedgerImage.of(ledger)).isEqualTo(imageOfOwners());
    }

    @Test
    void manyBlockingsAndBookingsAtOnceNeverOverlap() throws Exception {
        Random random = new Random(20261126);
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            String id = "m" + i;
            LocalDate day = LocalDate.parse("2027-03-26").plusDays(random.nextInt(5));
            int hour = 8 + random.nextInt(10);
            Slot slot = slot("%sT%02d:00".formatted(day, hour), "%sT%02d:30".formatted(day, hour + 1));
            tasks.add(i % 2 == 0 ? () -> book(id, slot) : () -> block(id, weekly(day, day.plusDays(2), hour)));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> result : threads.invokeAll(tasks)) {
                result.get();
            }
        }
        LedgerImage image = LedgerImage.of(ledger);
        assertThat(image).isEqualTo(imageOfOwners());
        assertThat(image.days()).isNotEmpty();
        image.days().values().forEach(claims -> {
            for (int i = 1; i < claims.size(); i++) {
                assertThat(claims.get(i - 1).slot().overlaps(claims.get(i).slot()))
                        .isFalse();
            }
        });
    }

    @Test
    void aWeeklyBlockingTakesAllItsDaysOrNoneAndNamesEverythingInItsWay() {
        book("one", slot("2027-04-07T10:00", "2027-04-07T11:00"));
        book("two", slot("2027-04-14T11:00", "2027-04-14T12:00"));
        LocalDate first = LocalDate.parse("2027-04-01");
        Period wednesdays = new Period.Weekly(
                first, first.plusDays(27), Set.of(DayOfWeek.WEDNESDAY), LocalTime.of(9, 0), LocalTime.of(13, 0));
        assertThatExceptionOfType(RoomTaken.class)
                .isThrownBy(() -> service.block(new BlockingId("w"), order(wednesdays), EXPERT))
                .satisfies(taken -> assertThat(taken.conflicts()).hasSize(2));
        assertThat(LedgerImage.of(ledger).days()).hasSize(2);

        Set<LocalDate> exceptions = Set.of(LocalDate.parse("2027-04-07"), LocalDate.parse("2027-04-14"));
        var order = new BlockingService.Order(room.id(), wednesdays, exceptions, "Ремонт");
        assertThat(service.block(new BlockingId("w"), order, EXPERT).slots()).hasSize(2);
        assertThat(LedgerImage.of(ledger)).isEqualTo(imageOfOwners());
    }

    @Test
    void anExceptionGivesOneDayBackAndLiftingAllOfThem() {
        LocalDate first = LocalDate.parse("2027-04-05");
        service.block(new BlockingId("x"), order(weekly(first, first.plusDays(6), 10)), EXPERT);
        assertThat(book("early", slot("2027-04-06T10:00", "2027-04-06T11:00"))).isFalse();
        service.decide(new BlockingId("x"), new Except(first.plusDays(1)), EXPERT, _ -> {});
        assertThat(book("then", slot("2027-04-06T10:00", "2027-04-06T11:00"))).isTrue();
        assertThat(LedgerImage.of(ledger)).isEqualTo(imageOfOwners());
        service.decide(new BlockingId("x"), new Lift(), EXPERT, _ -> {});
        assertThat(LedgerImage.of(ledger).days()).hasSize(1);
    }

    @Test
    void rebuildingGivesTheSameLedgerAndTheSweeperTakesOnlyLeftovers() {
        LocalDate first = LocalDate.parse("2027-03-25");
        service.block(new BlockingId("x"), order(weekly(first, first.plusDays(9), 10)), EXPERT);
        book("b", slot("2027-04-10T13:00", "2027-04-12T18:00"));
        service.decide(new BlockingId("x"), new Except(first.plusDays(3)), EXPERT, _ -> {});
        LedgerImage told = LedgerImage.of(ledger);
        clock.forward(Duration.ofDays(1));
        keeper.sweep();
        assertThat(LedgerImage.of(ledger)).isEqualTo(told).isEqualTo(imageOfOwners());

        mongo.remove(new Query(), "room_days");
        keeper.rebuild();
        keeper.rebuild();
        assertThat(LedgerImage.of(ledger)).isEqualTo(told);

        mongo.remove(new Query(), "blockings");
        clock.forward(Duration.ofMinutes(6));
        keeper.sweep();
        assertThat(LedgerImage.of(ledger)).isEqualTo(imageOfOwners());
        assertThat(LedgerImage.of(ledger).days()).hasSize(3);
    }

    @Test
    void everyFieldSurvivesTheStore() {
        Set<LocalDate> exceptions = Set.of(LocalDate.parse("2027-04-06"));
        var weekly = new BlockingService.Order(
                room.id(),
                weekly(LocalDate.parse("2027-04-05"), LocalDate.parse("2027-04-09"), 10),
                exceptions,
                "Ремонт");
        Blocking stored = service.block(new BlockingId("w"), weekly, EXPERT);
        assertThat(blockings.find(stored.id())).contains(stored);
        assertThat(stored.period()).isEqualTo(weekly.period());
        Blocking once = service.block(
                new BlockingId("o"), order(new Period.Once(slot("2027-05-05T10:00", "2027-05-06T10:00"))), EXPERT);
        Blocking lifted = service.decide(once.id(), new Lift(), EXPERT, _ -> {});
        assertThat(blockings.find(once.id())).contains(lifted);
        assertThat(service.active(null, EXPERT)).containsExactly(stored);
    }

    private boolean block(String id, Period period) {
        try {
            service.block(new BlockingId(id), order(period), EXPERT);
            return true;
        } catch (RoomTaken _) {
            return false;
        }
    }

    private boolean book(String id, Slot slot) {
        try {
            booking.book(new BookingId(id), new BookingService.Order(room.id(), slot, "Среща", 3, null), PARTNER);
            return true;
        } catch (RoomTaken _) {
            return false;
        }
    }

    private BlockingService.Order order(Period period) {
        return new BlockingService.Order(room.id(), period, Set.of(), "Ремонт");
    }

    private static Period weekly(LocalDate first, LocalDate last, int hour) {
        return new Period.Weekly(
                first, last, EnumSet.allOf(DayOfWeek.class), LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0));
    }

    private static List<Boolean> atOnce(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<Boolean> first = threads.submit(() -> {
                start.await();
                return one.call();
            });
            Future<Boolean> second = threads.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        }
    }

    private LedgerImage imageOfOwners() {
        List<Booking> blocking = new ArrayList<>();
        bookings.forEachBlocking(blocking::add);
        List<Blocking> active = new ArrayList<>();
        blockings.forEachActive(active::add);
        return LedgerImage.of(blocking, active);
    }
}
