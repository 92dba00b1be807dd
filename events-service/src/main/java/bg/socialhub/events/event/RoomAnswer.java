package bg.socialhub.events.event;

import java.util.List;

/** What the hub says about one request for a room. */
public sealed interface RoomAnswer {
    long requestVersion();

    /** The room is held for the event. */
    record Granted(long requestVersion, String bookingId) implements RoomAnswer {}

    /** The room cannot be had. */
    record Denied(long requestVersion, String reason, List<RoomSuggestion> suggestions) implements RoomAnswer {
        public Denied {
            suggestions = List.copyOf(suggestions);
        }
    }

    /** The room is held no longer. */
    record Withdrawn(long requestVersion) implements RoomAnswer {}

    default boolean isFor(RoomWish wish) {
        return requestVersion() == wish.requestVersion();
    }
}
