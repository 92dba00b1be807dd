package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.room.RoomId;
import java.time.Instant;

/** A room and time that are free instead of the wanted ones. */
public record Suggestion(RoomId room, Slot slot) {

    public Instant start() {
        return slot.start();
    }

    public Instant end() {
        return slot.end();
    }
}
