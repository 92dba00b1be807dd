package bg.socialhub.hub.statistics;

import static bg.socialhub.hub.booking.domain.BookingFixtures.local;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingFixtures;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Bookings.Act;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.Rooms;
import bg.socialhub.hub.statistics.Table.FigureRow;
import bg.socialhub.hub.support.SupportStories;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** A centre's tables, from what its desk, rooms and trainings did. */
@HubTest
@Import(SupportStories.class)
class CentreTablesIT {

    private static final YearMonth MARCH = YearMonth.of(2027, 3);
    private static final Months SPRING = new Months(MARCH, MARCH.plusMonths(1));

    @Autowired
    List<CentreTables> tables;

    @Autowired
    SupportStories support;

    @Autowired
    Bookings bookings;

    @Autowired
    Rooms rooms;

    @Autowired
    TestClock clock;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void empty() {
        List.of("bookings", "support_requests", "trainings", "closing_years", "enterprises")
                .forEach(c -> mongo.remove(new Query(), c));
    }

    @Test
    void everyTableHasARowForEveryMonthAndAValueForEveryColumn() {
        assertThat(tables.stream().flatMap(part -> part.of("plovdiv", SPRING).stream()))
                .extracting(Table::code)
                .containsExactly(
                        "requestsByCategory",
                        "requestsOpenByAge",
                        "serviceLevels",
                        "roomUse",
                        "trainings",
                        "enterprisesByDistrict");
        assertThat(tables.stream().flatMap(part -> part.of("gabrovo", SPRING).stream()))
                .allSatisfy(table -> assertThat(table.rows())
                        .allSatisfy(row -> assertThat(row.values()).hasSameSizeAs(table.columns())));
        assertThat(table("trainings").rows()).extracting(FigureRow::code).containsExactly("2027-03", "2027-04");
        assertThat(table("enterprisesByDistrict").rows())
                .extracting(FigureRow::code)
                .containsExactly("2027");
    }

    @Test
    void theDeskTellsWhatWasAskedWhatWaitsAndWhetherItKeptItsPromises() {
        String quick = support.opened("medena", "2027-03-01T09:00");
        support.opened("pchela", "2027-03-31T23:59");
        support.resolved(quick, "2027-03-01T12:00");
        clock.set(local("2027-04-12T09:00"));

        assertThat(numbers("requestsByCategory", 0)).containsExactly("0", "0", "0", "0", "2", "0", "0");
        assertThat(numbers("requestsByCategory", 1)).containsOnly("0");
        assertThat(table("requestsOpenByAge").rows().get(4).code()).isEqualTo("LOGISTICS");
        assertThat(numbers("requestsOpenByAge", 4)).containsExactly("0", "0", "1", "0", "0");
        assertThat(numbers("serviceLevels", 0)).containsExactly("2", "1", "3.0", "2", "1", "3.0");
        assertThat(numbers("serviceLevels", 1)).containsExactly("0", "0", "-", "0", "0", "-");
    }

    @Test
    void roomsAreUsedAsFarAsTheyAreOpen() {
        Room room = rooms.ofCentre("plovdiv").getFirst();
        booked(room, "night", "2027-03-04T20:00", "2027-03-05T09:00");
        List<String> march = numbers("roomUse", 0);
        assertThat(march).hasSize(rooms.ofCentre("plovdiv").size() + 1);
        assertThat(march.getFirst()).isEqualTo("0.9");
        assertThat(march.get(1)).isEqualTo("0.0");
        assertThat(numbers("roomUse", 1)).containsOnly("0.0");
    }

    @Test
    void aSmallNumberOfEnterprisesIsHiddenAndTheTotalWithIt() {
        IntStream.range(0, 5).forEach(i -> helped("p" + i, "BG421"));
        assertThat(numbers("enterprisesByDistrict", 0)).containsExactly("5", "0", "0", "0", "0", "0", "5");
        helped("h", "BG422");
        assertThat(numbers("enterprisesByDistrict", 0)).containsExactly("5", "?", "0", "0", "0", "0", "?");
        IntStream.range(0, 6).forEach(i -> helped("v" + i, "BG331"));
        assertThat(numbers("enterprisesByDistrict", 0)).containsExactly("5", "?", "0", "0", "0", "6", "?");
    }

    private void helped(String enterprise, String district) {
        Document state = new Document("name", enterprise).append("district", district);
        mongo.getCollection("enterprises")
                .insertOne(new Document("_id", enterprise).append("version", 1L).append("state", state));
        support.resolved(support.opened(enterprise, "2027-03-01T09:00"), "2027-03-01T12:00");
    }

    private void booked(Room room, String id, String start, String end) {
        Slot slot = BookingFixtures.slot(start, end);
        Reservation reservation = new Reservation(
                new BookingId(id), room.id(), "plovdiv", slot, slot, "Обучение", 12, "someone", null, null);
        bookings.add(
                new Booking.Confirmed(reservation, 1, BookingFixtures.NOW, "t"),
                Act.of("t", "book-room", BookingFixtures.NOW));
    }

    private Table table(String code) {
        return tables.stream()
                .flatMap(part -> part.of("plovdiv", SPRING).stream())
                .filter(table -> table.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A row's numbers; what is hidden as a question mark, what was not measured as a dash. */
    private List<String> numbers(String code, int row) {
        return table(code).rows().get(row).values().stream()
                .map(value -> value.hidden()
                        ? "?"
                        : value.number() == null ? "-" : value.number().toPlainString())
                .toList();
    }
}
