package bg.socialhub.hub.closing;

import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.booking.domain.BookingFixtures.slot;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.EventRooms;
import bg.socialhub.hub.booking.RoomWish;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Refusal;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.Rooms;
import bg.socialhub.platform.web.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** The rooms of a closed centre are not for events either, and what is set survives the store. */
@HubTest
class ClosedForEventsIT {

    @Autowired
    ClosingYears years;

    @Autowired
    ClosingDays closing;

    @Autowired
    EventRooms events;

    @Autowired
    Bookings bookings;

    @Autowired
    Rooms rooms;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    TestClock clock;

    @BeforeEach
    @AfterEach
    void open() {
        List.of("closing_years", "bookings", "room_days").forEach(name -> mongo.remove(new Query(), name));
        clock.set(NOW);
    }

    @Test
    void anEventsWishForAClosedDayIsRefusedAndForTheDayAfterGranted() {
        close(2027, true, LocalDate.parse("2027-03-09"));
        assertThat(answer(slot("2027-03-09T10:00", "2027-03-09T12:00")))
                .isInstanceOfSatisfying(
                        Booking.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Refusal.OUTSIDE_OPENING_HOURS));
        assertThat(answer(slot("2027-05-05T10:00", "2027-05-06T12:00"))).isInstanceOf(Booking.Refused.class);
        assertThat(answer(slot("2027-03-10T10:00", "2027-03-10T12:00"))).isInstanceOf(Booking.Confirmed.class);
    }

    @Test
    void theClosedDaysOfAPeriodMayLieInTwoYears() {
        ClosingYear set = close(2027, true, LocalDate.parse("2027-12-30"));
        close(2028, false, LocalDate.parse("2028-01-03"), LocalDate.parse("2028-02-01"));
        assertThat(years.get("plovdiv", 2027)).isEqualTo(set);
        ClosedDays closed = closing.of("plovdiv", LocalDate.parse("2027-12-28"), LocalDate.parse("2028-01-31"));
        assertThat(closed.reasons().keySet())
                .containsExactlyInAnyOrder(
                        LocalDate.parse("2027-12-28"), LocalDate.parse("2027-12-30"), LocalDate.parse("2028-01-03"));
        assertThat(closing.of("varna", LocalDate.parse("2027-12-28"), LocalDate.parse("2028-01-31")))
                .isEqualTo(ClosedDays.NONE);
    }

    private ClosingYear close(int year, boolean holidays, LocalDate... days) {
        SortedMap<LocalDate, LocalizedText> reasons = new TreeMap<>();
        for (LocalDate day : days) {
            reasons.put(day, new LocalizedText("Ремонт", "Repairs"));
        }
        return years.save(new ClosingYear("plovdiv", year, holidays, reasons, 1), "expert", NOW);
    }

    private Booking answer(Slot slot) {
        String event = UUID.randomUUID().toString();
        var room = rooms.ofCentre("plovdiv").getFirst().id();
        events.wish(
                new RoomWish(event, 1, "plovdiv", room, slot, "Базар"),
                UUID.randomUUID().toString());
        return bookings.find(BookingId.ofEvent(event)).orElseThrow();
    }
}
