package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.closing.ClosedDays;
import bg.socialhub.hub.room.OpeningHours;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

        private Span stronger(Span other) {
            return state.compareTo(other.state) >= 0 ? this : other;
        }
    }

    /** The plan of a day on which the room opens at its hours, unless the centre is closed, and with what is claimed. */
    public static DayPlan of(LocalDay day, OpeningHours hours, ClosedDays closed, List<Span> claimed) {
        Optional<Slot> open = closed.include(day.date())
                ? Optional.empty()
                : hours.on(day.date().getDayOfWeek()).map(h -> new Slot(day.at(h.opens()), day.at(h.closes())));
        Span shut = new Span(
                day.slot(), Occupation.CLOSED, closed.reason(day.date()).orElse(null));
        Span free = new Span(open.orElse(day.slot()), Occupation.FREE);
        Sweep parts = new Sweep(claimed);
        List<Span> spans = new ArrayList<>();
        Instant start = day.slot().start();
        Instant began = start;
        Span now = null;
        for (Instant end : cuts(day.slot(), open, claimed)) {
            if (start.isBefore(end)) {
                Span next = open.isPresent() && free.slot().overlaps(start, end) ? free : shut;
                for (Span span : parts.during(start, end)) {
                    next = next.stronger(span);
                }
                if (now != null && !next.continues(now)) {
                    spans.add(now.over(new Slot(began, start)));
                    began = start;
                }
                now = next;
                start = end;
            }
        }
        spans.add(Objects.requireNonNull(now).over(new Slot(began, start)));
        return new DayPlan(day.date(), List.copyOf(spans));
    }

    /** The moments up to the end of the day at which something may change, in order. */
    private static List<Instant> cuts(Slot day, Optional<Slot> open, List<Span> claimed) {
        List<Instant> cuts = new ArrayList<>(2 * claimed.size() + 3);
        open.ifPresent(slot -> addCuts(cuts, slot, day.end()));
        for (Span span : claimed) {
            addCuts(cuts, span.slot(), day.end());
        }
        cuts.add(day.end());
        cuts.sort(null);
        return cuts;
    }

    private static void addCuts(List<Instant> cuts, Slot slot, Instant last) {
        if (slot.start().isBefore(last)) {
            cuts.add(slot.start());
        }
        if (slot.end().isBefore(last)) {
            cuts.add(slot.end());
        }
    }
}
