package bg.socialhub.portal.figures;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** From one month to another, both included. */
record Period(YearMonth from, YearMonth to) {

    /** The marketplace tells no longer time at once. */
    static final int LONGEST = 60;

    private static final int USUAL = 12;
    private static final int BACK = 47;
    private static final int AHEAD = 12;

    /** What a reader asks for, made sensible: the last twelve months, the earlier month first, and not too long. */
    static Period of(@Nullable String from, @Nullable String to, YearMonth now) {
        YearMonth last = read(to, now);
        YearMonth first = read(from, last.minusMonths(USUAL - 1L));
        if (first.isAfter(last)) {
            return of(last.toString(), first.toString(), now);
        }
        return ChronoUnit.MONTHS.between(first, last) >= LONGEST
                ? new Period(last.minusMonths(LONGEST - 1L), last)
                : new Period(first, last);
    }

    static Period ofYear(int year) {
        return new Period(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    List<YearMonth> months() {
        return between(from, to);
    }

    /** All months that can be chosen, the latest first: events of coming months have registrations already. */
    static List<YearMonth> choice(YearMonth now) {
        return between(now.minusMonths(BACK), now.plusMonths(AHEAD)).reversed();
    }

    private static List<YearMonth> between(YearMonth from, YearMonth to) {
        return LongStream.rangeClosed(0, ChronoUnit.MONTHS.between(from, to))
                .mapToObj(from::plusMonths)
                .toList();
    }

    private static YearMonth read(@Nullable String text, YearMonth otherwise) {
        try {
            YearMonth month = text == null ? otherwise : YearMonth.parse(text.strip());
            return month.getYear() < 2020 || month.getYear() > 2100 ? otherwise : month;
        } catch (DateTimeException _) {
            return otherwise;
        }
    }
}
