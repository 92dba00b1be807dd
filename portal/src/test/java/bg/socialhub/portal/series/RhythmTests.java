package bg.socialhub.portal.series;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.series.Rhythm.Every;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTests {

    private static final LocalDate MONDAY = LocalDate.parse("2027-04-05");

    @Test
    void weeksGoByTheChosenDaysInOrder() {
        var rhythm = new Rhythm(Every.WEEKLY, 1, List.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY), 8, null);
        assertThat(rhythm.rule(MONDAY)).isEqualTo("FREQ=WEEKLY;BYDAY=MO,FR;COUNT=8");
    }

    @Test
    void weeksWithoutADayGoByTheFirstOne() {
        var rhythm = new Rhythm(Every.WEEKLY, 2, List.of(), null, LocalDate.parse("2027-06-30"));
        assertThat(rhythm.rule(MONDAY)).isEqualTo("FREQ=WEEKLY;BYDAY=MO;INTERVAL=2;UNTIL=20270630");
    }

    @Test
    void daysAndDatesNeedNoDayOfTheWeek() {
        var weekdays = List.of(DayOfWeek.SUNDAY);
        assertThat(new Rhythm(Every.DAILY, 3, weekdays, 2, null).rule(MONDAY))
                .isEqualTo("FREQ=DAILY;INTERVAL=3;COUNT=2");
        assertThat(new Rhythm(Every.MONTHLY_DAY, 1, weekdays, 2, null).rule(MONDAY))
                .isEqualTo("FREQ=MONTHLY;COUNT=2");
    }

    @ParameterizedTest
    @CsvSource({"2027-04-01, 1TH", "2027-04-07, 1WE", "2027-04-08, 2TH", "2027-04-28, 4WE", "2027-04-29, -1TH"})
    void aDayOfTheMonthIsCountedFromItsBeginAndTheFifthIsTheLast(LocalDate first, String day) {
        assertThat(new Rhythm(Every.MONTHLY_WEEKDAY, 1, List.of(), 6, null).rule(first))
                .isEqualTo("FREQ=MONTHLY;BYDAY=" + day + ";COUNT=6");
    }
}
