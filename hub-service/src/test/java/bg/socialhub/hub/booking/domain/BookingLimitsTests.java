package bg.socialhub.hub.booking.domain;

import static bg.socialhub.hub.booking.domain.BookingFixtures.LIMITS;
import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.booking.domain.BookingFixtures.room;
import static bg.socialhub.hub.booking.domain.BookingFixtures.slot;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.booking.domain.BookingLimits.Breach;
import bg.socialhub.hub.closing.ClosedDays;
import bg.socialhub.hub.room.OpeningHours;
import bg.socialhub.hub.room.OpeningHours.Hours;
import bg.socialhub.hub.room.RoomRules;
import bg.socialhub.platform.web.LocalizedText;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookingLimitsTests {

    private static final ClosedDays CLOSED =
            new ClosedDays(Map.of(LocalDate.parse("2027-05-03"), new LocalizedText("Великден", null)));

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
        assertThat(LIMITS.breach(room("r", null, 0, 0, null), slot(start, end), 1, null, ClosedDays.NONE, NOW))
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
        assertThat(LIMITS.breach(room("r", null, 0, 0, null), slot(start, end), 9999, null, ClosedDays.NONE, NOW))
                .isEmpty();
    }

    @Test
    void aRoomsOwnHoursCountOnceTheyAreKnown() {
        Hours short_ = new Hours(LocalTime.of(9, 0), LocalTime.of(12, 0));
        var room = room("r", 20, 0, 0, new OpeningHours(Map.of(DayOfWeek.MONDAY, short_)));
        assertThat(LIMITS.breach(room, slot("2027-03-08T10:00", "2027-03-08T12:00"), 20, null, ClosedDays.NONE, NOW))
                .isEmpty();
        assertThat(LIMITS.breach(room, slot("2027-03-08T10:00", "2027-03-08T12:00"), 21, null, ClosedDays.NONE, NOW))
                .contains(Breach.TOO_MANY_ATTENDEES);
        assertThat(LIMITS.breach(room, slot("2027-03-09T10:00", "2027-03-09T12:00"), 1, null, ClosedDays.NONE, NOW))
                .contains(Breach.STARTS_WHILE_CLOSED);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-05-03T10:00, 2027-05-03T12:00, STARTS_ON_CLOSING_DAY",
        "2027-05-02T10:00, 2027-05-03T12:00, RUNS_INTO_CLOSING_DAY",
        "2027-05-02T10:00, 2027-05-04T12:00, RUNS_INTO_CLOSING_DAY"
    })
    void aDayOnWhichTheCentreIsClosedIsNoPartOfABooking(String start, String end, Breach breach) {
        assertThat(LIMITS.breach(room("r", null, 0, 0, null), slot(start, end), 1, null, CLOSED, NOW))
                .contains(breach);
    }

    @Test
    void theDaysBeforeAndAfterAClosedOneStayBookable() {
        for (String day : List.of("2027-05-02", "2027-05-04")) {
            Slot slot = slot(day + "T07:00", day + "T22:00");
            assertThat(LIMITS.breach(room("r", null, 0, 0, null), slot, 1, null, CLOSED, NOW))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-31T09:00, 2027-03-31T10:00, ",
        "2027-03-31T09:01, 2027-03-31T10:01, TOO_FAR_AHEAD",
        "2027-03-08T10:00, 2027-03-08T10:30, ",
        "2027-03-08T10:00, 2027-03-08T10:29, TOO_SHORT",
        "2027-03-08T10:00, 2027-03-08T14:00, ",
        "2027-03-08T10:00, 2027-03-08T14:01, TOO_LONG"
    })
    void aRoomsOwnRulesComeBeforeTheUsualLimits(String start, String end, @Nullable Breach breach) {
        // 30 days ahead on 1 March in winter time is an hour of summer time later
        RoomRules rules = new RoomRules(
                Duration.ofDays(30).minusHours(1), Duration.ofMinutes(30), Duration.ofHours(4), RoomRules.Booker.STAFF);
        assertThat(LIMITS.breach(room("r", null, 0, 0, null, rules), slot(start, end), 1, null, ClosedDays.NONE, NOW))
                .isEqualTo(Optional.ofNullable(breach));
    }
}
