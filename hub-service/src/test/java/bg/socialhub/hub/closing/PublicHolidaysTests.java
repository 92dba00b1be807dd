package bg.socialhub.hub.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidaysTests {

    @ParameterizedTest
    @CsvSource({
        "1977, 1977-04-10",
        "2008, 2008-04-27",
        "2016, 2016-05-01",
        "2021, 2021-05-02",
        "2022, 2022-04-24",
        "2023, 2023-04-16",
        "2024, 2024-05-05",
        "2025, 2025-04-20",
        "2026, 2026-04-12",
        "2027, 2027-05-02",
        "2028, 2028-04-16"
    })
    void easterIsOnItsKnownDate(int year, LocalDate easter) {
        assertThat(OrthodoxEaster.of(year)).isEqualTo(easter);
    }

    /** The days off as they were in these years, and as the rule makes them in the next ones. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021|01-01 03-03 04-30 05-01 05-02 05-03 05-04 05-06 05-24 09-06 09-22 12-24 12-25 12-26 12-27 12-28",
                "2022|01-01 01-03 03-03 04-22 04-23 04-24 04-25 05-01 05-02 05-06 05-24 09-06 09-22 12-24 12-25 12-26"
                        + " 12-27 12-28",
                "2023|01-01 01-02 03-03 04-14 04-15 04-16 04-17 05-01 05-06 05-08 05-24 09-06 09-22 12-24 12-25 12-26"
                        + " 12-27",
                "2024|01-01 03-03 03-04 05-01 05-03 05-04 05-05 05-06 05-24 09-06 09-22 09-23 12-24 12-25 12-26",
                "2025|01-01 03-03 04-18 04-19 04-20 04-21 05-01 05-06 05-24 05-26 09-06 09-08 09-22 12-24 12-25 12-26",
                "2026|01-01 03-03 04-10 04-11 04-12 04-13 05-01 05-06 05-24 05-25 09-06 09-07 09-22 12-24 12-25 12-26"
                        + " 12-28",
                "2027|01-01 03-03 04-30 05-01 05-02 05-03 05-04 05-06 05-24 09-06 09-22 12-24 12-25 12-26 12-27 12-28"
            })
    void theDaysOffOfAYearFollowArticle154(int year, String days) {
        List<LocalDate> expected = Arrays.stream(days.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList();
        assertThat(PublicHolidays.of(year).keySet()).containsExactlyElementsOf(expected);
    }

    @Test
    void aDayOffNamesTheHolidayForWhichItIs() {
        assertThat(PublicHolidays.of(2026).get(LocalDate.parse("2026-05-25")))
                .hasToString("LocalizedText[bg=Почивен ден за: Ден на българската просвета и култура,"
                        + " en=Day off for: Day of Bulgarian Education and Culture]");
        assertThat(PublicHolidays.of(2024).get(LocalDate.parse("2024-05-06")).bg())
                .contains("Великденски понеделник", "Гергьовден");
    }

    @Test
    void inEveryYearTheSubstitutesAreWorkdaysOfThatYearAndAsManyAsTheWeekendsTookHolidays() {
        for (int year = 2020; year <= 2099; year++) {
            int y = year;
            var days = PublicHolidays.of(year);
            assertThat(days.keySet()).allMatch(day -> day.getYear() == y);
            var substitutes = days.entrySet().stream()
                    .filter(day -> day.getValue().bg().startsWith("Почивен ден за"))
                    .map(day -> day.getKey().getDayOfWeek())
                    .toList();
            assertThat(substitutes).doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            LocalDate easter = OrthodoxEaster.of(year);
            long lost = List.of(
                            "01-01", "03-03", "05-01", "05-06", "05-24", "09-06", "09-22", "12-24", "12-25", "12-26")
                    .stream()
                    .map(day -> LocalDate.parse(y + "-" + day))
                    .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0)
                    .count();
            assertThat(substitutes).as("%d with Easter on %s", year, easter).hasSize((int) lost);
        }
    }
}
