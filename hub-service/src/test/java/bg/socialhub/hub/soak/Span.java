package bg.socialhub.hub.soak;

import java.time.Instant;

/** Time in a room with setup and teardown, and how many of the shared things go with it. */
record Span(String room, Instant from, Instant to, int lent) {

    boolean overlaps(Span other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    boolean clashes(Span other) {
        return room.equals(other.room) && overlaps(other);
    }
}
