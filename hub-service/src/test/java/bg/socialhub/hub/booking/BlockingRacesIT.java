package bg.socialhub.hub.booking;

import static bg.socialhub.hub.booking.RoomUsers.EXPERT;
import static bg.socialhub.hub.booking.RoomUsers.PARTNER;
import static bg.socialhub.hub.booking.RoomUsers.daily;
import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.booking.domain.BookingFixtures.slot;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.booking.domain.Blockings;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingCommand;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Ledger;
import bg.socialhub.hub.booking.domain.LedgerImage;
import bg.socialhub.hub.booking.domain.Period;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.Rooms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
class BlockingRacesIT {

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
    void ofABlockingAndABookingThatRaceForATimeExactlyOneGetsIt() throws Exception {
        for (int round = 0; round < 25; round++) {
            LocalDate day = LocalDate.parse("2027-04-01").plusDays(3L * round);
            Slot wanted = slot(day + "T10:00", day.plusDays(1) + "T12:00");
            String id = "r" + round;
            List<Boolean> won = atOnce(
                    () -> users.block(id, new Period.Once(wanted)),
                    () -> users.book(id, slot(day + "T11:00", day + "T13:00")));
            assertThat(won).as("round %d", round).containsOnlyOnce(true);
        }
        assertThat(LedgerImage.of(ledger)).isEqualTo(users.imageOfOwners());
    }

    @Test
    void aBlockingThatRacesWithAConfirmationLosesBecauseTheRequestHoldsItsTime() throws Exception {
        for (int round = 0; round < 10; round++) {
            LocalDate day = LocalDate.parse("2027-04-01").plusDays(round);
            Slot wanted = slot(day + "T10:00", day + "T12:00");
            BookingId id = new BookingId("c" + round);
            booking.book(id, new BookingService.Order(users.room().id(), wanted, "Среща", 3, null), PARTNER);
            String name = "b" + round;
            List<Boolean> won = atOnce(
                    () -> users.block(name, new Period.Once(wanted)),
                    () -> booking.decide(id, new BookingCommand.Confirm("expert"), EXPERT, _ -> {})
                            instanceof Booking.Confirmed);
            assertThat(won).containsExactly(false, true);
        }
        assertThat(LedgerImage.of(ledger)).isEqualTo(users.imageOfOwners());
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
            tasks.add(
                    i % 2 == 0 ? () -> users.book(id, slot) : () -> users.block(id, daily(day, day.plusDays(2), hour)));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> result : threads.invokeAll(tasks)) {
                result.get();
            }
        }
        LedgerImage image = LedgerImage.of(ledger);
        assertThat(image).isEqualTo(users.imageOfOwners());
        assertThat(image.days()).isNotEmpty();
        image.days().values().forEach(claims -> {
            for (int i = 1; i < claims.size(); i++) {
                assertThat(claims.get(i - 1).slot().overlaps(claims.get(i).slot()))
                        .isFalse();
            }
        });
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
}
