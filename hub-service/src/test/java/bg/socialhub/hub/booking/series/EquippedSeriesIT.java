package bg.socialhub.hub.booking.series;

import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.booking.series.SeriesFixtures.EXPERT;
import static bg.socialhub.hub.booking.series.SeriesFixtures.FIRST;
import static bg.socialhub.hub.booking.series.SeriesFixtures.id;
import static bg.socialhub.hub.booking.series.SeriesFixtures.outcomes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.BookingService;
import bg.socialhub.hub.booking.LoanBook;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.EquipmentLedger;
import bg.socialhub.hub.booking.domain.Ledger;
import bg.socialhub.hub.booking.domain.LedgerImage;
import bg.socialhub.hub.booking.domain.Lent;
import bg.socialhub.hub.booking.domain.Loan;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.booking.series.BookingSeries.Ending;
import bg.socialhub.hub.booking.series.BookingSeries.Stage;
import bg.socialhub.hub.booking.series.Occurrence.Outcome;
import bg.socialhub.hub.booking.series.SeriesCommand.End;
import bg.socialhub.hub.booking.series.SeriesException.NotBookable;
import bg.socialhub.hub.equipment.EquipmentCategory;
import bg.socialhub.hub.equipment.EquipmentId;
import bg.socialhub.hub.equipment.EquipmentKind;
import bg.socialhub.hub.equipment.EquipmentKinds;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.Rooms;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** What comes with the occurrences of a series that is changed, over a real store: all of it with each, or not that one. */
@HubTest
class EquippedSeriesIT {

    @Autowired
    SeriesService service;

    @Autowired
    SeriesKeeper keeper;

    @Autowired
    AllSeries all;

    @Autowired
    BookingService booker;

    @Autowired
    Bookings bookings;

    @Autowired
    EquipmentKinds kinds;

    @Autowired
    EquipmentLedger equipment;

    @Autowired
    Ledger ledger;

    @Autowired
    Rooms rooms;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext context;

    private List<Room> of;
    private EquipmentKind projectors;
    private EquipmentKind panels;

    @BeforeEach
    void prepare() {
        Stream.of("equipment_days", "room_days", "bookings", "booking_series", "equipment")
                .forEach(name -> mongo.remove(new Query(), name));
        clock.set(NOW);
        of = rooms.ofCentre("plovdiv");
        projectors = add(3);
        panels = add(10);
    }

    @Test
    void keepsReplacesAndGivesUpWhatComesWithIt() {
        BookingSeries series = book(new Lent(projectors.id(), 3));
        BookingSeries kept = revise(series, revision(LocalTime.of(11, 0), null, OnConflict.FAIL));
        assertThat(kept.plan().equipment()).containsExactly(new Lent(projectors.id(), 3));
        List<Lent> other = List.of(new Lent(projectors.id(), 1), new Lent(panels.id(), 4));
        BookingSeries replaced = revise(kept, revision(null, other, OnConflict.FAIL));
        assertThat(all.find(replaced.id()).orElseThrow().plan().equipment()).isEqualTo(other);
        assertThat(living())
                .hasSize(4)
                .allSatisfy(booking -> assertThat(booking.reservation().equipment())
                        .isIn(List.of(new Lent(projectors.id(), 3)), other));
        BookingSeries alone = revise(replaced, revision(null, List.of(), OnConflict.FAIL));
        assertThat(outcomes(alone.occurrences())).containsExactly("Booked", "Booked", "Booked");
        assertThat(living())
                .filteredOn(booking -> booking.reservation().equipment().isEmpty())
                .hasSize(3);
        assertBothLedgersTellTheBookings();
    }

    @Test
    void aRevisionThatLacksSomethingLeavesEverythingAsItWasIfAllIsWanted() {
        BookingSeries series = book(new Lent(projectors.id(), 1));
        takeTwoProjectorsInTheThirdWeek(series);
        Revision more = revision(null, List.of(new Lent(projectors.id(), 3)), OnConflict.FAIL);
        assertThatExceptionOfType(NotBookable.class)
                .isThrownBy(() -> revise(series, more))
                .satisfies(refusal -> {
                    assertThat(outcomes(refusal.occurrences())).containsExactly("Open", "Lacking", "Open");
                    assertThat(lacking(refusal.occurrences()).suggestions()).isNotEmpty();
                });
        assertThat(all.find(series.id())).contains(series);
        assertThat(living()).hasSize(5);
        assertBothLedgersTellTheBookings();
    }

    @ParameterizedTest
    @EnumSource(names = {"SKIP", "SUGGEST"})
    void booksTheOthersWithAllThatComesWithThemWhenOneLacksSomething(OnConflict onConflict) {
        BookingSeries series = book(new Lent(projectors.id(), 1));
        takeTwoProjectorsInTheThirdWeek(series);
        List<Lent> wanted = List.of(new Lent(panels.id(), 10), new Lent(projectors.id(), 3));
        List<Occurrence> foreseen = service.foresee(series.id(), revision(null, wanted, onConflict), EXPERT);
        assertThat(outcomes(foreseen)).containsExactly("Open", "Lacking", "Open");
        BookingSeries next = revise(series, revision(null, wanted, onConflict));
        assertThat(outcomes(next.occurrences())).containsExactly("Booked", "Lacking", "Booked");
        Outcome.Lacking lacking = lacking(all.find(next.id()).orElseThrow().occurrences());
        assertThat(lacking.equipment()).isEqualTo(projectors.id());
        assertThat(lacking.wanted()).isEqualTo(3);
        assertThat(lacking.free()).isEqualTo(1);
        assertThat(lacking.suggestions().isEmpty()).isEqualTo(onConflict == OnConflict.SKIP);
        assertThat(living()).hasSize(4);
        assertBothLedgersTellTheBookings();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLostInThatMomentIsToldAndTheOthersAreBooked(OnConflict onConflict) {
        BookingSeries series = book(new Lent(projectors.id(), 1));
        Revision more = revision(null, List.of(new Lent(projectors.id(), 3)), onConflict);
        BookingSeries foreseen = planned(series, more);
        takeTwoProjectorsInTheThirdWeek(series);
        BookingSeries next = service.revise(series.id(), foreseen.id(), more, EXPERT, _ -> {});
        assertThat(outcomes(next.occurrences())).containsExactly("Booked", "Lacking", "Booked");
        assertBothLedgersTellTheBookings();
    }

    @ParameterizedTest
    @EnumSource
    void aRevisionThatDiedIsClosedWithWholeOccurrences(OnConflict onConflict) {
        BookingSeries series = book(new Lent(projectors.id(), 1));
        List<Lent> wanted = List.of(new Lent(panels.id(), 10), new Lent(projectors.id(), 3));
        BookingSeries next = planned(series, revision(null, wanted, onConflict));
        End end = new End(new Ending(FIRST.plusWeeks(1), "", next.id()));
        all.save(series.decide(end, NOW), end, "expert");
        series.occurrences().subList(1, 3).forEach(one -> booker.giveBack(series.bookingOf(one), "", "expert"));
        Occurrence first = next.occurrences().getFirst();
        booker.book(next.bookingOf(first), next.plan().order(first.slot(), next.id()), EXPERT);
        Occurrence second = next.occurrences().get(1);
        equipment.claim(panels.id(), new Loan(next.bookingOf(second), 10, second.slot(), NOW), 10);

        clock.forward(Duration.ofMinutes(6));
        keeper.sweep();
        LoanBook.sweep(context);
        assertThat(all.find(series.id()).orElseThrow().stage()).isEqualTo(Stage.ENDED);
        BookingSeries closed = all.find(next.id()).orElseThrow();
        assertThat(closed.stage()).isEqualTo(Stage.MADE);
        assertThat(outcomes(closed.occurrences())).containsExactly("Booked", "Open", "Open");
        assertThat(living()).hasSize(2);
        assertBothLedgersTellTheBookings();
    }

    @Test
    void aRevisionThatDiedBeforeItTookAnythingBackIsForgotten() {
        BookingSeries series = book(new Lent(projectors.id(), 3));
        BookingSeries next = planned(series, revision(null, List.of(), OnConflict.FAIL));
        clock.forward(Duration.ofMinutes(6));
        keeper.sweep();
        assertThat(all.find(next.id()).orElseThrow().stage()).isEqualTo(Stage.REFUSED);
        assertThat(all.find(series.id())).contains(series);
        assertThat(living()).hasSize(4);
        assertBothLedgersTellTheBookings();
    }

    private EquipmentKind add(int quantity) {
        EquipmentId id = new EquipmentId(UUID.randomUUID().toString());
        LocalizedText name = new LocalizedText("Проектор " + quantity, null);
        return kinds.add(new EquipmentKind(id, "plovdiv", name, EquipmentCategory.PROJECTOR, quantity, 1), "m", NOW);
    }

    /** Four Mondays from ten to noon. */
    private BookingSeries book(Lent... lent) {
        LocalDateTime start = FIRST.atTime(10, 0);
        Recurrence when =
                new Recurrence(start, start.plusHours(2), new RecurrenceRule("FREQ=WEEKLY;COUNT=4"), Set.of());
        SeriesPlan plan = new SeriesPlan(
                of.getFirst().id(), when, "Курс по български", 8, null, OnConflict.FAIL, List.of(lent), null);
        return service.book(id(), plan, EXPERT);
    }

    /** From the second Monday on. */
    private static Revision revision(@Nullable LocalTime begins, @Nullable List<Lent> lent, OnConflict onConflict) {
        return new Revision(FIRST.plusWeeks(1), null, begins, null, null, null, null, onConflict, lent, null);
    }

    private BookingSeries revise(BookingSeries series, Revision revision) {
        return service.revise(series.id(), id(), revision, EXPERT, _ -> {});
    }

    /** The series that goes on, as its making begins. */
    private BookingSeries planned(BookingSeries series, Revision revision) {
        SeriesPlan plan = revision.of(series);
        List<Occurrence> wishes =
                plan.recurrence().slots().stream().map(Occurrence::open).toList();
        return all.add(
                new BookingSeries(
                        id(), 1, Stage.MAKING, NOW, "plovdiv", "expert", true, plan, wishes, series.id(), null),
                "expert",
                NOW);
    }

    private void takeTwoProjectorsInTheThirdWeek(BookingSeries series) {
        Slot slot = series.occurrences().get(2).slot();
        var order = new BookingService.Order(
                of.get(1).id(), slot, "Среща", 3, null, List.of(new Lent(projectors.id(), 2)), null);
        booker.book(new BookingId("other"), order, EXPERT);
    }

    private static Outcome.Lacking lacking(List<Occurrence> occurrences) {
        return (Outcome.Lacking) occurrences.get(1).outcome();
    }

    private List<Booking> living() {
        List<Booking> living = new ArrayList<>();
        bookings.forEachBlocking(living::add);
        return living;
    }

    private void assertBothLedgersTellTheBookings() {
        assertThat(LedgerImage.of(ledger)).isEqualTo(LedgerImage.of(living()));
        assertThat(LoanBook.of(equipment)).isEqualTo(LoanBook.of(living()));
    }
}
