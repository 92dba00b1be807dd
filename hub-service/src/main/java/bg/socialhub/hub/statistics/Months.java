package bg.socialhub.hub.statistics;

import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.InvalidField;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** From one month to another, both included. */
record Months(YearMonth from, YearMonth to) {

    /** @throws InvalidField when they end before they begin or are more than so many */
    static Months atMost(int most, YearMonth from, YearMonth to) {
        if (to.isBefore(from)) {
            throw new InvalidField("to", "before-start");
        }
        if (from.until(to, ChronoUnit.MONTHS) >= most) {
            throw new InvalidField("to", "too-many-months", most);
        }
        return new Months(from, to);
    }

    /** January to December. */
    static Months ofYear(int year) {
        return new Months(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    List<YearMonth> all() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .toList();
    }

    Instant start() {
        return startOf(from);
    }

    /** The first moment after them. */
    Instant end() {
        return startOf(to.plusMonths(1));
    }

    private static Instant startOf(YearMonth month) {
        return month.atDay(1).atStartOfDay(SofiaTime.ZONE).toInstant();
    }
}
