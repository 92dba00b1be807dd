package bg.socialhub.hub.booking.domain;

import static bg.socialhub.hub.booking.domain.BookingFixtures.LIMITS;
import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.booking.domain.BookingFixtures.room;
import static bg.socialhub.hub.booking.domain.BookingFixtures.slot;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.booking.domain.BookingLimits.Breach;
import bg.socialhub.hub.room.OpeningHours;
import bg.socialhub.hub.room.OpeningHours.Hours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookingLimitsTests {

    @ParameterizedTest
    @CsvSource({
        "2027-03-01T08:59, 2027-03-01T10:00, IN_THE_PAST",
        "2028-06-01T09:00, 2028-06-01T10:00, TOO_FAR_AHEAD",
        "2027-03-08T10:00, 2027-03-22T10:01, TOO_LONG",
        "2027-03-08T06:59, 2027-03-08T10:00, STARTS_WHILE_CLOSED",
        "2027-03-08T22:00, 2027-03-09T08:00, STARTS_WHILE_CLOSED",
        "2027-03-08T21:00, 2027-03-08T22:01, ENDS_WHILE_CLOSED",
        "2027-03-08T21:00, 2027-03-09T07:00, ENDS_WHILE_CLOSED"
    })
    void namesTheRuleThatAWishBreaks(String start, String end, Breach breach) {
        assertThat(LIMITS.breach(room("r", null, 0, 0, null), slot(start, end), 1, NOW))
                .contains(breach);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01T09:00, 2027-03-01T10:00",
        "2027-03-08T07:00, 2027-03-08T22:00",
        "2027-03-08T09:00, 2027-03-10T18:00",
        "2027-03-28T09:00, 2027-03-28T18:00",
        "2027-10-30T09:00, 2027-10-31T18:00"
    })
    void allowsWhatLiesWithinTheRulesAlsoOverClosedNights(String start, String end) {
        assertThat(LIMITS.breach(room("r", null, 0, 0, null), slot(start, end), 9999, NOW))
                .isEmpty();
    }

    @Test
    void aRoomsOwnHoursCountOnceTheyAreKnown() {
        Hours short_ = new Hours(LocalTime.of(9, 0), LocalTime.of(12, 0));
        var room = room("r", 20, 0, 0, new OpeningHours(Map.of(DayOfWeek.MONDAY, short_)));
        assertThat(LIMITS.breach(room, slot("2027-03-08T10:00", "2027-03-08T12:00"), 20, NOW))
                .isEmpty();
        assertThat(LIMITS.breach(room, slot("2027-03-08T10:00", "2027-03-08T12:00"), 21, NOW))
                .contains(Breach.TOO_MANY_ATTENDEES);
        assertThat(LIMITS.breach(room, slot("2027-03-09T10:00", "2027-03-09T12:00"), 1, NOW))
                .contains(Breach.STARTS_WHILE_CLOSED);
    }
}
