package bg.socialhub.events.event;

import java.time.Instant;

/** Another room or time that the hub offers instead of the one it refused. */
public record RoomSuggestion(String roomId, Instant start, Instant end) {}
