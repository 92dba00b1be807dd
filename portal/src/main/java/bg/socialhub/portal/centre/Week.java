package bg.socialhub.portal.centre;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** The week that a reader looks at: from this one on, a year ahead. */
record Week(LocalDate monday, LocalDate today) {

    private static final int WEEKS_AHEAD = 52;

    /** The week of a day; of today where there is none, and never one before. */
    static Week of(@Nullable LocalDate day, LocalDate today) {
        LocalDate first = monday(today);
        LocalDate last = first.plusWeeks(WEEKS_AHEAD);
        LocalDate wanted = day == null ? first : monday(day);
        return new Week(wanted.isBefore(first) ? first : wanted.isAfter(last) ? last : wanted, today);
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    public @Nullable LocalDate previous() {
        return monday.isAfter(today) ? monday.minusWeeks(1) : null;
    }

    public @Nullable LocalDate next() {
        return monday.isBefore(monday(today).plusWeeks(WEEKS_AHEAD)) ? monday.plusWeeks(1) : null;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
