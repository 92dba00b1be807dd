package bg.socialhub.hub.support.domain;

import bg.socialhub.platform.SofiaTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Predicate;

/** The hours in which a centre works; on the nights of the clock change a day's hours are as long as they really are. */
public final class BusinessCalendar {

    private static final int DAYS_TO_LOOK = 3660;

    private final LocalTime opens;
    private final LocalTime closes;
    private final Predicate<LocalDate> working;

    public BusinessCalendar(LocalTime opens, LocalTime closes, Predicate<LocalDate> working) {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("A business day opens before it closes");
        }
        this.opens = opens;
        this.closes = closes;
        this.working = working;
    }

    /** The business time between two moments; none when the second is not the later one. */
    public Duration between(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        for (LocalDate day = dayOf(from); day.isBefore(dayOf(to).plusDays(1)); day = day.plusDays(1)) {
            if (working.test(day)) {
                sum = sum.plus(span(later(opening(day), from), earlier(closing(day), to)));
            }
        }
        return sum;
    }

    /**
     * The first moment at which that much business time has passed.
     *
     * @throws IllegalStateException when that is not within ten years
     */
    public Instant after(Instant from, Duration work) {
        Duration left = work;
        LocalDate first = dayOf(from);
        for (LocalDate day = first; day.isBefore(first.plusDays(DAYS_TO_LOOK)); day = day.plusDays(1)) {
            Instant start = later(opening(day), from);
            Duration open = working.test(day) ? span(start, closing(day)) : Duration.ZERO;
            if (open.isPositive() && open.compareTo(left) >= 0) {
                return start.plus(left);
            }
            left = left.minus(open);
        }
        throw new IllegalStateException("No " + work + " of business time in ten years");
    }

    /** The business time of so many usual days. */
    public Duration days(int days) {
        return Duration.between(opens, closes).multipliedBy(days);
    }

    private Instant opening(LocalDate day) {
        return day.atTime(opens).atZone(SofiaTime.ZONE).toInstant();
    }

    private Instant closing(LocalDate day) {
        return day.atTime(closes)
                .atZone(SofiaTime.ZONE)
                .withLaterOffsetAtOverlap()
                .toInstant();
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, SofiaTime.ZONE);
    }

    private static Duration span(Instant from, Instant to) {
        return from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
