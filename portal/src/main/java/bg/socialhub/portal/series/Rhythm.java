package bg.socialhub.portal.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a series repeats, as people say it; its text is an RRULE of RFC 5545.
 *
 * @param every by what it repeats
 * @param interval by how many of them
 * @param weekdays only for weeks; without any, the day of the week of the first day
 * @param count how often, or nothing when {@code until} says how long
 */
record Rhythm(
        Every every,
        int interval,
        List<DayOfWeek> weekdays,
        @Nullable Integer count,
        @Nullable LocalDate until) {

    private static final int WEEK = 7;
    private static final int FIFTH = 5;
    private static final int LETTERS = 2;

    /** By what a series repeats. */
    enum Every {
        DAILY,
        WEEKLY,
        MONTHLY_DAY,
        MONTHLY_WEEKDAY
    }

    /** @param first the day from which it counts */
    String rule(LocalDate first) {
        String by = switch (every) {
            case DAILY -> "FREQ=DAILY";
            case WEEKLY -> "FREQ=WEEKLY" + days(first);
            case MONTHLY_DAY -> "FREQ=MONTHLY";
            case MONTHLY_WEEKDAY -> "FREQ=MONTHLY;BYDAY=" + place(first) + code(first.getDayOfWeek());
        };
        return by + (interval > 1 ? ";INTERVAL=" + interval : "") + end();
    }

    private String days(LocalDate first) {
        List<DayOfWeek> chosen = weekdays.isEmpty() ? List.of(first.getDayOfWeek()) : weekdays;
        return chosen.stream()
                .sorted(Comparator.naturalOrder())
                .map(Rhythm::code)
                .collect(Collectors.joining(",", ";BYDAY=", ""));
    }

    private String end() {
        if (count != null) {
            return ";COUNT=" + count;
        }
        return until == null ? "" : ";UNTIL=" + until.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** The second Tuesday of a month is its second, and the fifth is its last. */
    private static int place(LocalDate day) {
        int place = (day.getDayOfMonth() - 1) / WEEK + 1;
        return place == FIFTH ? -1 : place;
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, LETTERS);
    }
}
