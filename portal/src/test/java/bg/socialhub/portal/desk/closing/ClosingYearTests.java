package bg.socialhub.portal.desk.closing;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.desk.closing.YearCalendar.Field;
import bg.socialhub.portal.desk.closing.YearCalendar.Mark;
import bg.socialhub.portal.gateway.ClosingDaysApi.ClosedDay;
import bg.socialhub.portal.gateway.ClosingDaysApi.ClosingYear;
import bg.socialhub.portal.gateway.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingYearTests {

    @ParameterizedTest
    @ValueSource(ints = {2027, 2028, 2032})
    void theCalendarHasEveryDayOnceUnderItsDayOfTheWeek(int year) {
        var calendar = YearCalendar.of(year(year, true, List.of(), List.of()));
        assertThat(calendar.months()).hasSize(12);
        assertThat(calendar.months().stream()
                        .flatMap(month -> month.weeks().stream())
                        .flatMap(List::stream)
                        .map(Field::day)
                        .filter(java.util.Objects::nonNull))
                .containsExactlyElementsOf(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .toList());
        calendar.months()
                .forEach(month -> month.weeks().forEach(week -> {
                    assertThat(week).hasSize(7);
                    for (DayOfWeek day : DayOfWeek.values()) {
                        LocalDate shown = week.get(day.ordinal()).day();
                        if (shown != null) {
                            assertThat(shown.getDayOfWeek()).isEqualTo(day);
                        }
                    }
                }));
    }

    @Test
    void aHolidayIsClosedOnlyWhereItCountsAndOnesOwnDayAlways() {
        var holiday = day("2027-03-03", "Ден на Освобождението");
        var own = day("2027-03-04", "Инвентаризация");
        assertThat(marks(year(2027, true, List.of(own), List.of(holiday)))).containsExactly(Mark.HOLIDAY, Mark.OWN);
        var working = year(2027, false, List.of(own), List.of(holiday));
        assertThat(marks(working)).containsExactly(Mark.WORKING_HOLIDAY, Mark.OWN);
        assertThat(YearCalendar.of(working).months().get(2).closed()).isEqualTo(1);
    }

    @Test
    void onesOwnReasonWinsOverAHolidaysName() {
        var own = day("2027-03-03", "Почистване");
        var both = year(2027, true, List.of(own), List.of(day("2027-03-03", "Ден на Освобождението")));
        assertThat(marks(both)).containsExactly(Mark.OWN);
    }

    @Test
    void lastYearsDaysBecomeIdeasSaveThoseThatThisYearHas() {
        var last = year(
                2028,
                true,
                List.of(
                        day("2028-02-29", "Вносители"),
                        day("2028-08-16", "Инвентаризация"),
                        day("2028-08-18", "Ремонт"),
                        day("2028-12-31", "Годишен отчет")),
                List.of());
        var now = year(2029, false, List.of(day("2029-12-31", "Отчет")), List.of());
        var ideas = Ideas.from(last, now);
        assertThat(ideas.holidays()).isTrue();
        assertThat(ideas.days())
                .extracting(Ideas.Idea::day)
                .containsExactly(LocalDate.parse("2029-08-16"), LocalDate.parse("2029-08-18"));
        assertThat(ideas.days()).extracting(Ideas.Idea::needless).containsExactly(false, true);
        assertThat(ideas.chosen(List.of(LocalDate.parse("2029-08-16"), LocalDate.parse("2029-01-09"))))
                .containsOnlyKeys(LocalDate.parse("2029-08-16"));
    }

    @Test
    void aSpanOfDaysHasOneReasonAndLiesInTheYear() {
        var form = new DaysForm(3L, LocalDate.parse("2027-08-16"), LocalDate.parse("2027-08-18"), " Отпуск ", "");
        assertThat(form.faults(2027)).isEmpty();
        assertThat(form.days())
                .hasSize(3)
                .allSatisfy((_, reason) -> assertThat(reason).isEqualTo(new Text("Отпуск", null)));
        assertThat(form.faults(2028)).containsEntry("from", "year");
        assertThat(new DaysForm(3L, LocalDate.parse("2027-08-16"), LocalDate.parse("2027-08-15"), "а", null)
                        .faults(2027))
                .containsExactlyEntriesOf(java.util.Map.of("to", "order"));
        assertThat(DaysForm.empty().faults(2027)).containsKeys("from", "reasonBg");
    }

    private static Stream<Mark> marks(ClosingYear year) {
        return YearCalendar.of(year).months().stream()
                .flatMap(month -> month.weeks().stream())
                .flatMap(List::stream)
                .map(Field::mark)
                .filter(java.util.Objects::nonNull);
    }

    private static ClosedDay day(String date, String reason) {
        return new ClosedDay(LocalDate.parse(date), new Text(reason, null));
    }

    private static ClosingYear year(int year, boolean holidays, List<ClosedDay> days, List<ClosedDay> official) {
        var closed = holidays ? Stream.concat(days.stream(), official.stream()).toList() : days;
        return new ClosingYear("plovdiv", year, holidays, days, official, closed, 1);
    }
}
