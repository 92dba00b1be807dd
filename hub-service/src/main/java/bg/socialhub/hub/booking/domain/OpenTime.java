package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.closing.ClosedDays;
import bg.socialhub.hub.room.OpeningHours;
import bg.socialhub.platform.SofiaTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a room is open in one month: its hours on every day on which its centre works. */
public record OpenTime(List<Slot> slots) {

    public OpenTime {
        slots = List.copyOf(slots);
    }

    public static OpenTime of(YearMonth month, OpeningHours hours, ClosedDays closed) {
        return new OpenTime(month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> !closed.include(day))
                .flatMap(day -> open(day, hours).stream())
                .toList());
    }

    public Duration length() {
        return sum(slots.stream());
    }

    /** How much of it is taken by slots of which no two overlap (I1); what they take of other times does not count. */
    public Duration takenBy(List<Slot> taken) {
        return sum(slots.stream().flatMap(open -> taken.stream().flatMap(slot -> open.shared(slot).stream())));
    }

    private static Optional<Slot> open(LocalDate day, OpeningHours hours) {
        return hours.on(day.getDayOfWeek())
                .map(open -> new Slot(
                        at(day, open.opens()),
                        day.atTime(open.closes())
                                .atZone(SofiaTime.ZONE)
                                .withLaterOffsetAtOverlap()
                                .toInstant()));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(SofiaTime.ZONE).toInstant();
    }

    private static Duration sum(Stream<Slot> slots) {
        return slots.map(Slot::length).reduce(Duration.ZERO, Duration::plus);
    }
}
