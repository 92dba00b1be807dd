package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.room.OpeningHours;
import bg.socialhub.platform.SofiaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** One local day of a room, cut into spans without gaps: what anybody may know about it, and nothing about whom. */
public record DayPlan(LocalDate date, List<Span> spans) {

    /** What a span of the day is; where several hold, the later one in this order wins. */
    public enum Occupation {
        FREE,
        CLOSED,
        REQUESTED,
        TAKEN
    }

    /** A part of the day. */
    public record Span(Slot slot, Occupation state) {}

    public static DayPlan of(LocalDate date, OpeningHours hours, List<Span> claimed) {
        Slot day = Slot.ofDay(date);
        Optional<Slot> open =
                hours.on(date.getDayOfWeek()).map(h -> new Slot(at(date, h.opens()), at(date, h.closes())));
        TreeSet<Instant> cuts = new TreeSet<>(List.of(day.start(), day.end()));
        open.ifPresent(slot -> cuts.addAll(List.of(slot.start(), slot.end())));
        claimed.forEach(
                span -> cuts.addAll(List.of(span.slot().start(), span.slot().end())));
        List<Span> spans = new ArrayList<>();
        for (Instant start : cuts.subSet(day.start(), day.end())) {
            Slot part = new Slot(start, Optional.ofNullable(cuts.higher(start)).orElse(day.end()));
            append(spans, new Span(part, occupation(part, open, claimed)));
        }
        return new DayPlan(date, List.copyOf(spans));
    }

    private static Occupation occupation(Slot part, Optional<Slot> open, List<Span> claimed) {
        Occupation unclaimed = open.filter(part::overlaps).isPresent() ? Occupation.FREE : Occupation.CLOSED;
        return claimed.stream()
                .filter(span -> span.slot().overlaps(part))
                .map(Span::state)
                .reduce(unclaimed, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    private static void append(List<Span> spans, Span next) {
        if (!spans.isEmpty() && spans.getLast().state() == next.state()) {
            Span last = spans.removeLast();
            spans.add(new Span(new Slot(last.slot().start(), next.slot().end()), last.state()));
        } else {
            spans.add(next);
        }
    }

    private static Instant at(LocalDate date, java.time.LocalTime time) {
        return date.atTime(time).atZone(SofiaTime.ZONE).toInstant();
    }
}
