package bg.socialhub.hub.booking.domain;

import static bg.socialhub.hub.booking.domain.BookingFixtures.slot;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.closing.ClosedDays;
import bg.socialhub.hub.room.OpeningHours;
import bg.socialhub.hub.room.OpeningHours.Hours;
import bg.socialhub.platform.web.LocalizedText;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A room that is open on Mondays and Tuesdays; March 2027 has five of each, and its clock changes on the 28th. */
class OpenTimeTests {

    private static final YearMonth MARCH = YearMonth.of(2027, 3);
    private static final Hours DAY = new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0));
    private static final OpeningHours HOURS = new OpeningHours(Map.of(DayOfWeek.MONDAY, DAY, DayOfWeek.TUESDAY, DAY));

    @Test
    void closedDaysAreNoOpenTime() {
        assertThat(OpenTime.of(MARCH, HOURS, ClosedDays.NONE).length()).isEqualTo(Duration.ofHours(80));
        ClosedDays closed = new ClosedDays(Map.of(
                LocalDate.of(2027, 3, 2), new LocalizedText("Ремонт", null),
                LocalDate.of(2027, 3, 3), new LocalizedText("Национален празник", null)));
        assertThat(OpenTime.of(MARCH, HOURS, closed).length()).isEqualTo(Duration.ofHours(72));
    }

    @Test
    void onlyTimeWithinTheOpeningHoursOfTheMonthIsUsed() {
        OpenTime open = OpenTime.of(MARCH, HOURS, ClosedDays.NONE);
        assertThat(open.takenBy(List.of())).isZero();
        assertThat(open.takenBy(List.of(slot("2027-03-01T10:00", "2027-03-01T12:30"))))
                .isEqualTo(Duration.ofMinutes(150));
        assertThat(open.takenBy(List.of(slot("2027-03-01T16:00", "2027-03-02T10:00"))))
                .isEqualTo(Duration.ofHours(2));
        assertThat(open.takenBy(List.of(slot("2027-03-03T10:00", "2027-03-03T12:00"))))
                .isZero();
        assertThat(open.takenBy(List.of(slot("2027-02-22T09:00", "2027-03-01T10:00"))))
                .isEqualTo(Duration.ofHours(1));
        assertThat(open.takenBy(List.of(slot("2027-02-01T00:00", "2027-04-30T00:00"))))
                .isEqualTo(open.length());
    }

    @Test
    void theNightsOfTheClockChangeAreAsLongAsTheyAre() {
        OpeningHours nights = OpeningHours.daily(LocalTime.of(1, 0), LocalTime.of(5, 0));
        assertThat(OpenTime.of(MARCH, nights, ClosedDays.NONE).length()).isEqualTo(Duration.ofHours(31 * 4 - 1));
        assertThat(OpenTime.of(YearMonth.of(2027, 10), nights, ClosedDays.NONE).length())
                .isEqualTo(Duration.ofHours(31 * 4 + 1));
    }
}
