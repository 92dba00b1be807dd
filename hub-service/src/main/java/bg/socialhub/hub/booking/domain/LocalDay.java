package bg.socialhub.hub.booking.domain;

import bg.socialhub.platform.SofiaTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A local day and the time that it takes: 23 or 25 hours when the clock changes. */
public record LocalDay(LocalDate date, Slot slot) {

    private static final Duration USUAL = Duration.ofDays(1);

    public static LocalDay of(LocalDate date) {
        return new LocalDay(date, Slot.ofDay(date));
    }

    /** The days from one to another, both included. */
    public static List<LocalDay> between(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).map(LocalDay::of).toList();
    }

    /** When the clocks show this time; it need only be looked up on a day on which the clock changes. */
    public Instant at(LocalTime time) {
        return slot.length().equals(USUAL)
                ? slot.start().plusNanos(time.toNanoOfDay())
                : date.atTime(time).atZone(SofiaTime.ZONE).toInstant();
    }
}
