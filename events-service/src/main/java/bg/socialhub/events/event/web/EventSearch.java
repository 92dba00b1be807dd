package bg.socialhub.events.event.web;

import bg.socialhub.events.event.Event;
import bg.socialhub.events.event.EventKind;
import bg.socialhub.events.event.EventPlan;
import bg.socialhub.events.event.EventStatus;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which events a reader asks for. */
record EventSearch(
        @Nullable String centre,
        @Nullable EventKind kind,
        @Nullable EventStatus status,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime to,
        @Nullable String q) {

    boolean finds(Event event) {
        EventPlan plan = event.plan();
        return (centre == null || centre.equals(plan.centre()))
                && (kind == null || kind == plan.kind())
                && (status == null || status == event.status())
                && (from == null || plan.end().isAfter(from.toInstant()))
                && (to == null || plan.start().isBefore(to.toInstant()))
                && (q == null || hasWords(plan, q));
    }

    private static boolean hasWords(EventPlan plan, String words) {
        String en = plan.title().en();
        String text = (plan.title().bg() + " " + (en == null ? "" : en)).toLowerCase(Locale.ROOT);
        for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
