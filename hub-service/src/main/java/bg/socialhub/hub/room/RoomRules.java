package bg.socialhub.hub.room;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a room may be booked; what is null follows the service's usual limits.
 *
 * @param horizon how far ahead a booking may start
 * @param shortest how long a booking must be at least
 * @param longest how long it may be at most
 * @param withoutApproval whose bookings need no decision of the centre
 */
public record RoomRules(
        @Nullable Duration horizon,
        @Nullable Duration shortest,
        @Nullable Duration longest,
        Booker withoutApproval) {

    /** Who books; each includes those before. */
    public enum Booker {
        STAFF,
        ENTERPRISES,
        EVERYBODY
    }

    public RoomRules {
        if (shortest != null && longest != null && shortest.compareTo(longest) > 0) {
            throw new IllegalArgumentException("The shortest booking is no longer than the longest");
        }
    }

    /** The usual limits. */
    public static RoomRules usual(Booker withoutApproval) {
        return new RoomRules(null, null, null, withoutApproval);
    }

    public Optional<Duration> ownHorizon() {
        return Optional.ofNullable(horizon);
    }

    public Optional<Duration> ownShortest() {
        return Optional.ofNullable(shortest);
    }

    public Optional<Duration> ownLongest() {
        return Optional.ofNullable(longest);
    }

    /** The same rules for somebody who only says whether outsiders need an approval. */
    RoomRules approving(boolean needed) {
        boolean same = needed == (withoutApproval != Booker.EVERYBODY);
        return same ? this : new RoomRules(horizon, shortest, longest, needed ? Booker.STAFF : Booker.EVERYBODY);
    }
}
