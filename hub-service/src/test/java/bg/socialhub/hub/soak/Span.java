package bg.socialhub.hub.soak;

import java.time.Instant;

/** Time in a room with setup and teardown, and how many of the shared things go with it. */
record Span(String room, Instant from, Instant to, int lent) {

    /** The room of what is in none. */
    static final String NOWHERE = "";

    boolean isInARoom() {
        return !room.equals(NOWHERE);
    }

    boolean overlaps(Span other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    boolean clashes(Span other) {
        return isInARoom() && room.equals(other.room) && overlaps(other);
    }
}
