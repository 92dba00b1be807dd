package bg.socialhub.hub.booking.series;

import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.booking.series.SeriesFixtures.EXPERT;
import static bg.socialhub.hub.booking.series.SeriesFixtures.FIRST;
import static bg.socialhub.hub.booking.series.SeriesFixtures.endFrom;
import static bg.socialhub.hub.booking.series.SeriesFixtures.id;
import static bg.socialhub.hub.booking.series.SeriesFixtures.outcomes;
import static bg.socialhub.hub.booking.series.SeriesFixtures.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.BookingService;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Ledger;
import bg.socialhub.hub.booking.domain.LedgerImage;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.booking.series.BookingSeries.Stage;
import bg.socialhub.hub.booking.series.Occurrence.Outcome;
import bg.socialhub.hub.booking.series.SeriesException.NotBookable;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.Rooms;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** Series over a real store: what is booked, what is not, and what a crash leaves. */
@HubTest
class SeriesIT {

    private static final String FOUR_WEEKS = "FREQ=WEEKLY;COUNT=4";

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
    Ledger ledger;

    @Autowired
    Rooms rooms;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    TestClock clock;

    private Room room;

    @BeforeEach
    void empty() {
        Stream.of("room_days", "bookings", "booking_series").forEach(name -> mongo.remove(new Query(), name));
        clock.set(NOW);
        room = rooms.ofCentre("plovdiv").getFirst();
    }

    @Test
    void booksEachOccurrenceByItself() {
        BookingSeries series = service.book(id(), weeks(OnConflict.FAIL), EXPERT);
        assertThat(series.stage()).isEqualTo(Stage.MADE);
        assertThat(states(series)).containsExactly("Confirmed", "Confirmed", "Confirmed", "Confirmed");
        assertThat(all.find(series.id())).contains(series);
        assertLedgerTellsTheBookings(4);
    }

    @Test
    void booksNothingWhenOneIsTakenAndAllAreWanted() {
        book("other", weeks(OnConflict.FAIL).recurrence().slots().get(2));
        assertThatExceptionOfType(NotBookable.class)
                .isThrownBy(() -> service.book(id(), weeks(OnConflict.FAIL), EXPERT))
                .satisfies(refusal ->
                        assertThat(outcomes(refusal.occurrences())).containsExactly("Open", "Open", "Taken", "Open"));
        assertThat(all.count(null, null)).isZero();
        assertLedgerTellsTheBookings(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"SKIP", "SUGGEST"})
    void booksTheOthersWhenOneIsTaken(OnConflict onConflict) {
        book("other", weeks(onConflict).recurrence().slots().get(1));
        BookingSeries series = service.book(id(), weeks(onConflict), EXPERT);
        assertThat(outcomes(series.occurrences())).containsExactly("Booked", "Taken", "Booked", "Booked");
        assertThat(series.occurrences().get(1).outcome())
                .isInstanceOfSatisfying(
                        Outcome.Taken.class,
                        taken -> assertThat(taken.suggestions())
                                .hasSizeGreaterThanOrEqualTo(onConflict == OnConflict.SUGGEST ? 1 : 0)
                                .hasSizeLessThanOrEqualTo(onConflict == OnConflict.SUGGEST ? 9 : 0));
        assertThat(all.find(series.id())).contains(series);
        assertLedgerTellsTheBookings(4);
    }

    @Test
    void tellsWhatNoBookingMayBreak() {
        SeriesPlan years = plan(room.id(), FIRST, "FREQ=MONTHLY;INTERVAL=6;COUNT=4", OnConflict.SKIP);
        BookingSeries series = service.book(id(), years, EXPERT);
        assertThat(outcomes(series.occurrences())).containsExactly("Booked", "Booked", "Booked", "Impossible");
        assertThat(series.occurrences().getLast().outcome())
                .isEqualTo(new Outcome.Impossible("start", "too-far-ahead"));
    }

    @Test
    void ofManySeriesOfOneTimeExactlyOneIsBooked() throws Exception {
        List<Callable<Boolean>> wishes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            wishes.add(() -> isBooked(weeks(OnConflict.FAIL)));
        }
        int won = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> result : threads.invokeAll(wishes)) {
                won += result.get() ? 1 : 0;
            }
        }
        assertThat(won).as("I1").isEqualTo(1);
        clock.forward(Duration.ofMinutes(6));
        keeper.sweep();
        assertLedgerTellsTheBookings(4);
    }

    @Test
    void aSeriesWhoseMakingDiedKeepsWhatItHas() {
        BookingSeries died = diedAfterTwo(OnConflict.SKIP);
        keeper.sweep();
        BookingSeries closed = all.find(died.id()).orElseThrow();
        assertThat(closed.stage()).isEqualTo(Stage.MADE);
        assertThat(outcomes(closed.occurrences())).containsExactly("Booked", "Booked", "Open", "Open");
        assertLedgerTellsTheBookings(2);
    }

    @Test
    void aWholeSeriesWhoseMakingDiedIsGivenBack() {
        BookingSeries died = diedAfterTwo(OnConflict.FAIL);
        keeper.sweep();
        assertThat(all.find(died.id()).orElseThrow().stage()).isEqualTo(Stage.REFUSED);
        assertLedgerTellsTheBookings(0);
    }

    @Test
    void aSeriesWhoseEndingDiedIsEndedByTheSweeper() {
        BookingSeries series = service.book(id(), weeks(OnConflict.FAIL), EXPERT);
        all.save(series.decide(endFrom(FIRST.plusWeeks(2)), NOW), endFrom(FIRST.plusWeeks(2)), "expert");
        clock.forward(Duration.ofMinutes(6));
        keeper.sweep();
        assertThat(states(series)).containsExactly("Confirmed", "Confirmed", "Cancelled", "Cancelled");
        assertThat(all.find(series.id()).orElseThrow().stage()).isEqualTo(Stage.ENDED);
        assertLedgerTellsTheBookings(2);
    }

    @Test
    void aRevisionSplitsTheSeriesAndNeverTouchesThePast() {
        BookingSeries series = service.book(id(), weeks(OnConflict.FAIL), EXPERT);
        clock.forward(Duration.ofDays(10));
        Revision later = new Revision(
                FIRST.plusDays(6),
                null,
                LocalTime.of(11, 0),
                LocalTime.of(13, 0),
                null,
                null,
                null,
                OnConflict.FAIL,
                null,
                null);
        BookingSeries next = service.revise(series.id(), id(), later, EXPERT, _ -> {});
        assertThat(states(series)).containsExactly("Confirmed", "Cancelled", "Cancelled", "Cancelled");
        assertThat(states(next)).containsExactly("Confirmed", "Confirmed", "Confirmed");
        assertThat(next.predecessor()).isEqualTo(series.id());
        assertThat(all.find(series.id()).orElseThrow().end())
                .isEqualTo(new BookingSeries.Ending(FIRST.plusDays(6), "", next.id()));
        assertThat(next.occurrences().getFirst().slot().start())
                .isEqualTo(series.occurrences().get(1).slot().start().plus(Duration.ofHours(1)));
        assertLedgerTellsTheBookings(4);
    }

    @Test
    void aRevisionThatCannotBeHadLeavesEverythingAsItWas() {
        BookingSeries series = service.book(id(), weeks(OnConflict.FAIL), EXPERT);
        Slot last = series.occurrences().getLast().slot();
        book("other", new Slot(last.end().plus(Duration.ofHours(1)), last.end().plus(Duration.ofHours(2))));
        Revision later = new Revision(
                FIRST.plusWeeks(1), null, null, LocalTime.of(13, 30), null, null, null, OnConflict.FAIL, null, null);
        assertThatExceptionOfType(NotBookable.class)
                .isThrownBy(() -> service.revise(series.id(), id(), later, EXPERT, _ -> {}));
        assertThat(states(series)).containsOnly("Confirmed");
        assertThat(all.find(series.id())).contains(series);
        assertLedgerTellsTheBookings(5);
    }

    private BookingSeries diedAfterTwo(OnConflict onConflict) {
        SeriesPlan plan = weeks(onConflict);
        List<Occurrence> wishes =
                plan.recurrence().slots().stream().map(Occurrence::open).toList();
        BookingSeries making = all.add(
                new BookingSeries(id(), 1, Stage.MAKING, NOW, "plovdiv", "expert", true, plan, wishes, null, null),
                "expert",
                NOW);
        wishes.subList(0, 2).forEach(wish -> booker.book(making.bookingOf(wish), plan.order(wish.slot()), EXPERT));
        clock.forward(Duration.ofMinutes(6));
        return making;
    }

    private boolean isBooked(SeriesPlan plan) {
        try {
            return service.book(id(), plan, EXPERT).stage() == Stage.MADE;
        } catch (NotBookable _) {
            return false;
        }
    }

    private void book(String id, Slot slot) {
        booker.book(new BookingId(id), weeks(OnConflict.FAIL).order(slot), EXPERT);
    }

    private SeriesPlan weeks(OnConflict onConflict) {
        return plan(room.id(), FIRST, FOUR_WEEKS, onConflict);
    }

    private List<String> states(BookingSeries series) {
        return series.occurrences().stream()
                .map(one -> bookings.find(one.booking().orElseThrow()).orElseThrow())
                .map(booking -> booking.getClass().getSimpleName())
                .toList();
    }

    private void assertLedgerTellsTheBookings(int blocking) {
        List<Booking> alive = new ArrayList<>();
        bookings.forEachBlocking(alive::add);
        assertThat(alive).hasSize(blocking);
        assertThat(LedgerImage.of(ledger)).isEqualTo(LedgerImage.of(alive));
    }
}
