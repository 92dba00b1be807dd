package bg.socialhub.portal.eventdesk;

import bg.socialhub.portal.gateway.EventDeskApi.Entry;
import bg.socialhub.portal.gateway.Refused;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the door says to one code.
 *
 * @param outcome {@code admitted}, the name of the problem, {@code empty}, {@code keyboard} or {@code unavailable}
 * @param name of the person, where the staff of this door may know it
 * @param at when the ticket was let in
 * @param event what the ticket is for, when that is another event
 */
record Scanned(
        String outcome,
        @Nullable String name,
        @Nullable String quota,
        @Nullable OffsetDateTime at,
        @Nullable String event)
        implements Serializable {

    private static final Set<String> KNOWN = Set.of(
            "already-checked-in",
            "ticket-waiting",
            "ticket-cancelled",
            "ticket-unknown",
            "wrong-event",
            "event-cancelled",
            "event-over",
            "event-not-found");

    static Scanned entered(Entry entry) {
        return new Scanned("admitted", entry.name(), entry.quota(), entry.at(), null);
    }

    static Scanned nothing(String why) {
        return new Scanned(why, null, null, null, null);
    }

    /** Throws on what is no answer to a code. */
    static Scanned refused(Refused refused) {
        if (!KNOWN.contains(refused.problem())) {
            throw refused;
        }
        JsonNode body = refused.body();
        return body == null
                ? nothing(refused.problem())
                : new Scanned(refused.problem(), text(body, "name"), text(body, "quota"), time(body), null);
    }

    /** A scanner types as a keyboard does: with a Cyrillic layout, what it types is no code. */
    static boolean isCyrillic(String code) {
        return code.chars().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
    }

    Scanned forEvent(String title) {
        return new Scanned(outcome, name, quota, at, title);
    }

    /** Which of the design's notices it is. */
    public String tone() {
        return switch (outcome) {
            case "admitted" -> "good";
            case "already-checked-in", "ticket-waiting", "empty", "keyboard", "unavailable" -> "warn";
            default -> "bad";
        };
    }

    private static @Nullable String text(JsonNode body, String field) {
        return body.path(field).isString() ? body.path(field).asString() : null;
    }

    private static @Nullable OffsetDateTime time(JsonNode body) {
        try {
            String at = text(body, "at");
            return at == null ? null : OffsetDateTime.parse(at);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
