package bg.socialhub.hub.training.domain;

import bg.socialhub.hub.room.RoomId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A room from a start up to, but without, an end; to the millisecond, as the store keeps it. */
public record Placement(RoomId room, Instant start, Instant end) {

    public Placement {
        start = start.truncatedTo(ChronoUnit.MILLIS);
        end = end.truncatedTo(ChronoUnit.MILLIS);
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("A session ends after it starts");
        }
    }

    /** Whether nobody could be in both, wherever they are. */
    public boolean overlaps(Placement other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public Duration length() {
        return Duration.between(start, end);
    }
}
