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
 * @param requestsHold whether an undecided request keeps others out; else several may ask for one time
 * @param notice how long before its start whoever booked may still cancel; null where they always may
 * @param noShow how long after its start a booking keeps the room when nobody came; null where it always does
 */
public record RoomRules(
        @Nullable Duration horizon,
        @Nullable Duration shortest,
        @Nullable Duration longest,
        Booker withoutApproval,
        boolean requestsHold,
        @Nullable Duration notice,
        @Nullable Duration noShow) {

    /** Rules that say nothing of requests, cancellations and arrivals. */
    public RoomRules(
            @Nullable Duration horizon,
            @Nullable Duration shortest,
            @Nullable Duration longest,
            Booker withoutApproval) {
        this(horizon, shortest, longest, withoutApproval, true, null, null);
    }

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

    public Optional<Duration> ownNotice() {
        return Optional.ofNullable(notice);
    }

    public Optional<Duration> ownNoShow() {
        return Optional.ofNullable(noShow);
    }

    /** The same rules for somebody who only says whether outsiders need an approval. */
    RoomRules approving(boolean needed) {
        boolean same = needed == (withoutApproval != Booker.EVERYBODY);
        Booker booker = needed ? Booker.STAFF : Booker.EVERYBODY;
        return same ? this : new RoomRules(horizon, shortest, longest, booker, requestsHold, notice, noShow);
    }
}
