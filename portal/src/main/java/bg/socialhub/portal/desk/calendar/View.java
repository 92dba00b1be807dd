package bg.socialhub.portal.desk.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All rooms on one day, one room through a week, or all rooms through a week or a month. */
enum View {
    DAY,
    WEEK,
    ROOMS,
    MONTH;

    /** The day is what one sees first, and what a wrong name shows. */
    static View named(@Nullable String name) {
        return Stream.of(values())
                .filter(view -> view.toString().equals(name))
                .findFirst()
                .orElse(DAY);
    }

    /** The name in addresses and messages. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it shows half hours, in which one chooses a time. */
    public boolean isFine() {
        return this == DAY || this == WEEK;
    }

    /** The days that are shown with this one. */
    List<LocalDate> days(LocalDate day) {
        return switch (this) {
            case DAY -> List.of(day);
            case WEEK, ROOMS -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield monday.datesUntil(monday.plusDays(7)).toList();
            }
            case MONTH -> {
                YearMonth month = YearMonth.from(day);
                yield month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).toList();
            }
        };
    }

    LocalDate before(LocalDate day) {
        return switch (this) {
            case DAY -> day.minusDays(1);
            case WEEK, ROOMS -> day.minusWeeks(1);
            case MONTH -> day.minusMonths(1);
        };
    }

    LocalDate after(LocalDate day) {
        return switch (this) {
            case DAY -> day.plusDays(1);
            case WEEK, ROOMS -> day.plusWeeks(1);
            case MONTH -> day.plusMonths(1);
        };
    }
}
