package bg.socialhub.events.event;

import java.time.Instant;

/** Which room an event wants and when; the request version tells the hub which wish is the latest. */
public record RoomWish(String roomId, Instant start, Instant end, long requestVersion) {

    boolean sameAs(RoomWish other) {
        return roomId.equals(other.roomId) && start.equals(other.start) && end.equals(other.end);
    }

    /** The same wish taken back: newer than the request, so that a late copy of the request cannot win over it. */
    RoomWish withdrawn() {
        return new RoomWish(roomId, start, end, requestVersion + 1);
    }
}
