package bg.socialhub.events.event.messages;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An event as other services may know it; {@code room} is what this service wants of the hub. */
public record EventState(
        String eventId,
        long version,
        Instant occurredAt,
        String centre,
        String kind,
        Title title,
        Instant start,
        Instant end,
        String status,
        @Nullable WantedRoom room) {

    /** The title in Bulgarian and perhaps in English. */
    public record Title(String bg, @Nullable String en) {}

    /** REQUESTED, CONFIRMED, REFUSED or RELEASED. */
    public record WantedRoom(String roomId, Instant start, Instant end, long requestVersion, String status) {}
}
