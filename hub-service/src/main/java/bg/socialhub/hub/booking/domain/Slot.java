package bg.socialhub.hub.booking.domain;

import bg.socialhub.platform.SofiaTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A span of time from its start up to, but without, its end; to the millisecond, as the store keeps it. */
public record Slot(Instant start, Instant end) implements Comparable<Slot> {

    private static final int NANOS_OF_MILLI = 1_000_000;

    public Slot {
        start = toMillis(start);
        end = toMillis(end);
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("A slot ends after it starts");
        }
    }

    public boolean overlaps(Slot other) {
        return overlaps(other.start, other.end);
    }

    /** Whether it has some of the time between two moments. */
    boolean overlaps(Instant from, Instant to) {
        return start.isBefore(to) && from.isBefore(end);
    }

    public boolean contains(Slot other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** What both have in common, if anything. */
    public Optional<Slot> shared(Slot other) {
        return overlaps(other)
                ? Optional.of(new Slot(
                        start.isBefore(other.start) ? other.start : start, end.isBefore(other.end) ? end : other.end))
                : Optional.empty();
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    /** This slot with the time to set the room up before it and to clear it after it. */
    public Slot widened(Duration setup, Duration teardown) {
        return new Slot(start.minus(setup), end.plus(teardown));
    }

    /** The local days that this slot touches, in order; a slot that ends at midnight does not touch the day after. */
    public List<LocalDate> days() {
        LocalDate first = dayOf(start);
        LocalDate last = dayOf(end.minusNanos(1));
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /** The whole local day: 23 or 25 hours when the clock changes. */
    public static Slot ofDay(LocalDate day) {
        return new Slot(
                day.atStartOfDay(SofiaTime.ZONE).toInstant(),
                day.plusDays(1).atStartOfDay(SofiaTime.ZONE).toInstant());
    }

    @Override
    public int compareTo(Slot other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }

    /** The same, where nothing is to be cut off, as with everything that was stored. */
    private static Instant toMillis(Instant moment) {
        return moment.getNano() % NANOS_OF_MILLI == 0 ? moment : moment.truncatedTo(ChronoUnit.MILLIS);
    }

    private static LocalDate dayOf(Instant moment) {
        return moment.atZone(SofiaTime.ZONE).toLocalDate();
    }
}
