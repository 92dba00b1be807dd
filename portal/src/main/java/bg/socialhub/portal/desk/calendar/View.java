package bg.socialhub.portal.desk.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All rooms on one day, or one room through a week. */
enum View {
    DAY,
    WEEK;

    /** The day is what one sees first, and what a wrong name shows. */
    static View named(@Nullable String name) {
        return "week".equals(name) ? WEEK : DAY;
    }

    /** The name in addresses and messages. */
    @Override
    public String toString() {
        return this == WEEK ? "week" : "day";
    }

    /** The days that are shown with this one. */
    List<LocalDate> days(LocalDate day) {
        if (this == DAY) {
            return List.of(day);
        }
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.datesUntil(monday.plusDays(7)).toList();
    }

    LocalDate before(LocalDate day) {
        return this == DAY ? day.minusDays(1) : day.minusWeeks(1);
    }

    LocalDate after(LocalDate day) {
        return this == DAY ? day.plusDays(1) : day.plusWeeks(1);
    }
}
