package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.booking.domain.DayPlan.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Spans that are asked for by one slot after the other, in order of time, so that each span is looked at where it is only. */
final class Sweep {

    private final List<Span> spans;
    private final List<Span> running = new ArrayList<>();
    private int next;

    Sweep(List<Span> spans) {
        this.spans = new ArrayList<>(spans);
        this.spans.sort(Comparator.comparing(span -> span.slot().start()));
    }

    /** Those that overlap this time, which starts no earlier than the one that was asked for before. */
    List<Span> during(Instant start, Instant end) {
        while (next < spans.size() && spans.get(next).slot().start().isBefore(end)) {
            running.add(spans.get(next++));
        }
        running.removeIf(span -> !start.isBefore(span.slot().end()));
        return running;
    }
}
