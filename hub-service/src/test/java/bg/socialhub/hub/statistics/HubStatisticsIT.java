package bg.socialhub.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingCommand.Cancel;
import bg.socialhub.hub.booking.domain.BookingFixtures;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Bookings.Act;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.statistics.HubStatistics.Row;
import bg.socialhub.hub.support.SupportStories;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** Every figure counts what its definition says, in the months of Sofia. */
@HubTest
@Import(SupportStories.class)
class HubStatisticsIT {

    private static final YearMonth MARCH = YearMonth.of(2027, 3);
    private static final HubFigures NOTHING = new HubFigures(0, "0.0", 0, 0, 0);

    @Autowired
    HubStatistics statistics;

    @Autowired
    Bookings bookings;

    @Autowired
    SupportStories support;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void empty() {
        mongo.remove(new Query(), "bookings");
        mongo.remove(new Query(), "support_requests");
    }

    @Test
    void aRowStandsForEveryMonthAndCentreInTheirOrderAlsoWhereNothingHappened() {
        List<Row> rows = statistics.rows(new Months(MARCH, MARCH.plusMonths(1)), null);
        assertThat(rows).hasSize(12).allSatisfy(row -> assertThat(row.figures()).isEqualTo(NOTHING));
        assertThat(rows.subList(0, 6)).allSatisfy(row -> assertThat(row.month()).isEqualTo(MARCH));
        assertThat(rows.subList(0, 6)).extracting(Row::centre).doesNotHaveDuplicates();
        assertThat(rows.stream().filter(row -> row.centre().equals("plovdiv")))
                .allSatisfy(row -> assertThat(row.planningRegion()).isEqualTo("BG42"));
    }

    @Test
    void bookingsCountInTheLocalMonthOfTheirStartAndOnlyWhileConfirmed() {
        confirmed("first minute", "plovdiv", "2027-03-01T00:00", "2027-03-01T02:30");
        confirmed("over the change of the clock", "plovdiv", "2027-03-28T01:00", "2027-03-28T05:00");
        confirmed("into April", "plovdiv", "2027-03-31T23:00", "2027-04-01T01:00");
        confirmed("April", "plovdiv", "2027-04-01T00:00", "2027-04-01T00:20");
        confirmed("elsewhere", "varna", "2027-03-05T10:00", "2027-03-05T11:00");
        Booking gone = confirmed("gone", "plovdiv", "2027-03-06T10:00", "2027-03-06T11:00");
        bookings.save(gone.decide(new Cancel(""), BookingFixtures.NOW), Act.of("t", "cancel", BookingFixtures.NOW));
        Reservation asked = reservation("asked", "plovdiv", "2027-03-07T10:00", "2027-03-07T11:00");
        bookings.add(
                new Booking.Requested(asked, 1, BookingFixtures.NOW, BookingFixtures.HELD_UNTIL),
                Act.of("t", "book-room", BookingFixtures.NOW));

        assertThat(statistics.rows(new Months(MARCH, MARCH.plusMonths(1)), "plovdiv"))
                .extracting(Row::figures)
                .containsExactly(new HubFigures(3, "7.5", 0, 0, 0), new HubFigures(1, "0.3", 0, 0, 0));
        assertThat(statistics.rows(new Months(MARCH, MARCH), "varna"))
                .extracting(Row::figures)
                .containsExactly(new HubFigures(1, "1.0", 0, 0, 0));
    }

    @Test
    void helpCountsInTheMonthOfItsFirstResolutionAndEachEnterpriseOnce() {
        String lastMinute = support.opened("medena", "2027-03-31T23:59");
        String second = support.opened("medena", "2027-03-02T10:00");
        String third = support.opened("pchela", "2027-02-02T10:00");
        support.opened("pchela", "2027-04-01T00:00");
        support.resolved(second, "2027-03-03T10:00");
        support.resolved(third, "2027-03-04T10:00");
        support.reopened(third, "2027-03-05T10:00");
        support.resolved(third, "2027-04-05T10:00");
        support.resolved(lastMinute, "2027-03-31T23:59");

        assertThat(statistics.rows(new Months(MARCH.minusMonths(1), MARCH.plusMonths(1)), "plovdiv"))
                .extracting(Row::figures)
                .containsExactly(
                        new HubFigures(0, "0.0", 1, 0, 0),
                        new HubFigures(0, "0.0", 2, 3, 2),
                        new HubFigures(0, "0.0", 1, 0, 0));
        assertThat(statistics.rows(new Months(MARCH, MARCH), "varna"))
                .extracting(Row::figures)
                .containsExactly(NOTHING);
    }

    private Booking confirmed(String id, String centre, String start, String end) {
        Instant now = BookingFixtures.NOW;
        return bookings.add(
                new Booking.Confirmed(reservation(id, centre, start, end), 1, now, "t"), Act.of("t", "book-room", now));
    }

    private static Reservation reservation(String id, String centre, String start, String end) {
        Slot slot = BookingFixtures.slot(start, end);
        return new Reservation(
                new BookingId(id), BookingFixtures.ROOM, centre, slot, slot, "Обучение", 12, "someone", null, null);
    }
}
