package bg.socialhub.hub.booking;

import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.booking.domain.BookingFixtures.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingCommand;
import bg.socialhub.hub.booking.domain.BookingException.EquipmentTaken;
import bg.socialhub.hub.booking.domain.BookingException.RoomTaken;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.EquipmentLedger;
import bg.socialhub.hub.booking.domain.Ledger;
import bg.socialhub.hub.booking.domain.LedgerImage;
import bg.socialhub.hub.booking.domain.Lent;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.equipment.EquipmentCategory;
import bg.socialhub.hub.equipment.EquipmentId;
import bg.socialhub.hub.equipment.EquipmentKind;
import bg.socialhub.hub.equipment.EquipmentKinds;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.Rooms;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import bg.socialhub.platform.web.InvalidField;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** A booking takes its room and its equipment, or neither. */
@HubTest
class EquippedBookingIT {

    private static final CurrentUser EXPERT =
            new CurrentUser("expert", Set.of(Role.CENTRE_EXPERT), "plovdiv", Set.of());
    private static final Slot SLOT = slot("2027-03-08T10:00", "2027-03-09T12:00");

    @Autowired
    BookingService service;

    @Autowired
    Bookings bookings;

    @Autowired
    EquipmentKinds kinds;

    @Autowired
    EquipmentLedger equipment;

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

    private List<Room> of;
    private EquipmentKind projectors;
    private EquipmentKind panels;

    @BeforeEach
    void prepare() {
        List.of("equipment_days", "room_days", "bookings", "equipment")
                .forEach(name -> mongo.remove(new Query(), name));
        clock.set(NOW);
        of = rooms.ofCentre("plovdiv");
        projectors = add("plovdiv", 3);
        panels = add("plovdiv", 10);
    }

    @Test
    void whatTheRoomLacksIsGivenBackWithTheRoomAndTheOtherWayRound() {
        book("one", 0, SLOT, new Lent(projectors.id(), 2), new Lent(panels.id(), 10));
        int loans = loans().size();
        assertThatExceptionOfType(EquipmentTaken.class)
                .isThrownBy(() -> book("two", 1, SLOT, new Lent(projectors.id(), 1), new Lent(panels.id(), 1)))
                .satisfies(taken -> {
                    assertThat(taken.equipment()).isEqualTo(panels.id());
                    assertThat(taken.name()).contains(panels.name());
                    assertThat(taken.free()).isZero();
                    assertThat(taken.suggestions())
                            .isNotEmpty()
                            .noneMatch(other -> other.slot().overlaps(SLOT));
                });
        assertThatExceptionOfType(RoomTaken.class)
                .isThrownBy(() -> book("three", 0, SLOT, new Lent(projectors.id(), 1)));
        assertThat(loans()).hasSize(loans);
        assertThat(LedgerImage.of(ledger).days()).hasSize(2);
        assertThat(book("four", 1, SLOT, new Lent(projectors.id(), 1))
                        .reservation()
                        .equipment())
                .containsExactly(new Lent(projectors.id(), 1));
    }

    @Test
    void manyParallelBookingsOfRoomsAndProjectorsNeverShareAThing() throws Exception {
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String id = "p" + i;
            int room = i % of.size();
            int hour = 8 + i % 7;
            Slot slot = slot("2027-03-08T%02d:00".formatted(hour), "2027-03-08T%02d:00".formatted(hour + 2));
            tasks.add(() -> isBooked(id, room, slot, new Lent(projectors.id(), 2), new Lent(panels.id(), 1)));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> result : threads.invokeAll(tasks)) {
                result.get();
            }
        }
        List<Booking> living = living();
        assertThat(living).isNotEmpty();
        for (Booking one : living) {
            assertThat(living.stream()
                            .filter(other -> other.reservation()
                                    .busy()
                                    .overlaps(one.reservation().busy())))
                    .as("two projectors each, of three")
                    .containsExactly(one);
        }
        assertThat(loans()).isEqualTo(LoanBook.of(living));
        assertThat(LedgerImage.of(ledger)).isEqualTo(LedgerImage.of(living));
    }

    @Test
    void cancellingGivesEverythingBackAndRebuildingGivesTheSameLedger() {
        book("stays", 0, SLOT, new Lent(projectors.id(), 2));
        Booking gone = book("goes", 1, SLOT, new Lent(projectors.id(), 1));
        service.decide(gone.id(), new BookingCommand.Cancel(""), EXPERT, _ -> {});
        Set<String> told = loans();
        assertThat(told).isEqualTo(LoanBook.of(living())).hasSize(2);
        kinds.save(
                new EquipmentKind(
                        projectors.id(),
                        "plovdiv",
                        projectors.name(),
                        projectors.category(),
                        1,
                        projectors.version() + 1),
                "manager",
                NOW);
        mongo.remove(new Query(), "equipment_days");
        keeper.rebuild();
        keeper.rebuild();
        assertThat(loans()).isEqualTo(told);
        clock.forward(Duration.ofDays(1));
        keeper.sweep();
        assertThat(loans()).isEqualTo(told);
    }

    @Test
    void onlyWhatTheRoomsCentreHasIsLentAndEachKindOnce() {
        EquipmentKind elsewhere = add("varna", 5);
        for (List<Lent> wrong : List.of(
                List.of(new Lent(elsewhere.id(), 1)),
                List.of(new Lent(new EquipmentId("none"), 1)),
                List.of(new Lent(panels.id(), 1), new Lent(panels.id(), 1)))) {
            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(() -> book("x", 0, SLOT, wrong.toArray(Lent[]::new)));
        }
        assertThat(LedgerImage.of(ledger).days()).isEmpty();
    }

    private EquipmentKind add(String centre, int quantity) {
        EquipmentId id = new EquipmentId(UUID.randomUUID().toString());
        LocalizedText name = new LocalizedText("Проектор " + quantity, null);
        return kinds.add(new EquipmentKind(id, centre, name, EquipmentCategory.PROJECTOR, quantity, 1), "m", NOW);
    }

    private Booking book(String id, int room, Slot slot, Lent... lent) {
        var order = new BookingService.Order(of.get(room).id(), slot, "Среща", 3, null, List.of(lent), null);
        return service.book(new BookingId(id), order, EXPERT);
    }

    private boolean isBooked(String id, int room, Slot slot, Lent... lent) {
        try {
            book(id, room, slot, lent);
            return true;
        } catch (RoomTaken | EquipmentTaken _) {
            return false;
        }
    }

    private List<Booking> living() {
        List<Booking> living = new ArrayList<>();
        bookings.forEachBlocking(living::add);
        return living;
    }

    private Set<String> loans() {
        return LoanBook.of(equipment);
    }
}
