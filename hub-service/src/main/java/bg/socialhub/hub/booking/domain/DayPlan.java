package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.closing.ClosedDays;
import bg.socialhub.hub.room.OpeningHours;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One local day of a room, cut into spans without gaps: what anybody may know about it, and nothing about whom. */
public record DayPlan(LocalDate date, List<Span> spans) {

    /** What a span of the day is; where several hold, the later one in this order wins. */
    public enum Occupation {
        FREE,
        CLOSED,
        REQUESTED,
        TAKEN,
        BLOCKED
    }

    /**
     * A part of the day.
     *
     * @param reason why it is so, where somebody said why; null otherwise
     */
    public record Span(
            Slot slot, Occupation state, @Nullable LocalizedText reason) {

        public Span(Slot slot, Occupation state) {
            this(slot, state, null);
        }

        private boolean continues(Span before) {
            return state == before.state && Objects.equals(reason, before.reason);
        }

        private Span over(Slot part) {
            return new Span(part, state, reason);
        }
    }

    /** The plans of some days in a row, both ends included. */
    public static List<DayPlan> of(
            LocalDate from, LocalDate to, OpeningHours hours, ClosedDays closed, List<Span> claimed) {
        Sweep days = new Sweep(claimed);
        return from.datesUntil(to.plusDays(1))
                .map(date -> of(date, hours, closed, days.during(Slot.ofDay(date))))
                .toList();
    }

    /** The plan of a day on which the room opens at its hours, unless the centre is closed, and with what is claimed. */
    public static DayPlan of(LocalDate date, OpeningHours hours, ClosedDays closed, List<Span> claimed) {
        Slot day = Slot.ofDay(date);
        Optional<Slot> open = closed.include(date)
                ? Optional.empty()
                : hours.on(date.getDayOfWeek()).map(h -> new Slot(at(date, h.opens()), at(date, h.closes())));
        Span shut = new Span(day, Occupation.CLOSED, closed.reason(date).orElse(null));
        TreeSet<Instant> cuts = new TreeSet<>(List.of(day.start(), day.end()));
        open.ifPresent(slot -> cuts.addAll(List.of(slot.start(), slot.end())));
        claimed.forEach(
                span -> cuts.addAll(List.of(span.slot().start(), span.slot().end())));
        Sweep parts = new Sweep(claimed);
        List<Span> spans = new ArrayList<>();
        Instant start = day.start();
        for (Instant end : cuts.subSet(day.start(), false, day.end(), true)) {
            Slot part = new Slot(start, end);
            Span unclaimed = open.filter(part::overlaps).isPresent() ? new Span(part, Occupation.FREE) : shut;
            append(spans, strongest(unclaimed, parts.during(part)).over(part));
            start = end;
        }
        return new DayPlan(date, List.copyOf(spans));
    }

    private static Span strongest(Span unclaimed, List<Span> claimed) {
        return claimed.stream()
                .reduce(unclaimed, (one, other) -> one.state().compareTo(other.state()) >= 0 ? one : other);
    }

    private static void append(List<Span> spans, Span next) {
        if (!spans.isEmpty() && next.continues(spans.getLast())) {
            Span last = spans.removeLast();
            spans.add(last.over(new Slot(last.slot().start(), next.slot().end())));
        } else {
            spans.add(next);
        }
    }

    private static Instant at(LocalDate date, java.time.LocalTime time) {
        return date.atTime(time).atZone(SofiaTime.ZONE).toInstant();
    }
}
