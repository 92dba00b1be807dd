package bg.socialhub.portal.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WeekTests {

    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-11-25");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    @Test
    void withoutAChoiceItIsThisWeekAndThereIsNoneBefore() {
        var week = Week.of(null, WEDNESDAY);

        assertThat(week.monday()).isEqualTo(MONDAY);
        assertThat(week.sunday()).isEqualTo(LocalDate.parse("2026-11-29"));
        assertThat(week.previous()).isNull();
        assertThat(week.next()).isEqualTo(MONDAY.plusWeeks(1));
    }

    @Test
    void anyDayChoosesItsWeek() {
        var week = Week.of(LocalDate.parse("2026-12-06"), WEDNESDAY);

        assertThat(week.monday()).isEqualTo(LocalDate.parse("2026-11-30"));
        assertThat(week.previous()).isEqualTo(MONDAY);
    }

    @Test
    void theWeekAfterAMondayHasThisOneBeforeIt() {
        assertThat(Week.of(MONDAY.plusWeeks(1), MONDAY).previous()).isEqualTo(MONDAY);
        assertThat(Week.of(MONDAY, MONDAY).previous()).isNull();
    }

    @Test
    void whatIsPastOrMoreThanAYearAheadIsNotShown() {
        assertThat(Week.of(LocalDate.MIN, WEDNESDAY).monday()).isEqualTo(MONDAY);
        var last = Week.of(LocalDate.parse("9999-01-01"), WEDNESDAY);
        assertThat(last.monday()).isEqualTo(MONDAY.plusWeeks(52));
        assertThat(last.next()).isNull();
    }
}
