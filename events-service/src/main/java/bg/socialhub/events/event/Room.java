package bg.socialhub.events.event;

import bg.socialhub.events.event.RoomAnswer.Denied;
import bg.socialhub.events.event.RoomAnswer.Granted;
import bg.socialhub.events.event.RoomAnswer.Withdrawn;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the event's wish for a room has come. For one request version it only moves forward, requested, confirmed, refused,
 * so answers may come late, twice or in any order.
 */
public sealed interface Room {

    /** No room was ever wanted. */
    record NotWanted() implements Room {}

    /** Asked for; the hub has not answered yet. */
    record Requested(RoomWish wish, Instant askedAt) implements Room {

        private Room heard(RoomAnswer answer) {
            return switch (answer) {
                case Granted granted -> new Confirmed(wish, granted.bookingId());
                case Denied denied -> new Refused(wish, denied.reason(), denied.suggestions());
                case Withdrawn _ -> new Refused(wish, "WITHDRAWN", List.of());
            };
        }
    }

    /** The hub holds the room for the event. */
    record Confirmed(RoomWish wish, String bookingId) implements Room {}

    /** The hub refused it or took it back. */
    record Refused(RoomWish wish, String reason, List<RoomSuggestion> suggestions) implements Room {
        public Refused {
            suggestions = List.copyOf(suggestions);
        }
    }

    /** Given back; told again until the hub acknowledges it or has been told often enough. */
    record Released(RoomWish wish, Instant askedAt, int timesTold, boolean acknowledged) implements Room {

        /** How often a release is told to a hub that does not acknowledge it: it may never have heard of the wish. */
        public static final int TOLD_AT_MOST = 5;

        boolean unheard() {
            return !acknowledged && timesTold < TOLD_AT_MOST;
        }

        private Released heard(RoomAnswer answer, Instant now) {
            return switch (answer) {
                case Granted _
                when answer.requestVersion() < wish.requestVersion() ->
                    new Released(wish, now, 1, false); // because the hub holds it after all: tell it again
                case Withdrawn _, Denied _
                when answer.requestVersion() >= wish.requestVersion() - 1 ->
                    new Released(wish, askedAt, timesTold, true);
                case Granted _, Denied _, Withdrawn _ -> this;
            };
        }
    }

    /** Asks for a room at a time, unless exactly that is already asked for or held. */
    default Room want(String roomId, Instant start, Instant end, Instant now) {
        RoomWish wish = new RoomWish(roomId, start, end, requestVersion() + 1);
        return switch (this) {
            case Requested requested when requested.wish().sameAs(wish) -> this;
            case Confirmed confirmed when confirmed.wish().sameAs(wish) -> this;
            case NotWanted _, Requested _, Confirmed _, Refused _, Released _ -> new Requested(wish, now);
        };
    }

    /** Gives up the room or the wish for it. */
    default Room release(Instant now) {
        return switch (this) {
            case NotWanted _, Released _ -> this;
            case Refused refused -> new Released(refused.wish(), now, 1, true);
            case Requested requested -> new Released(requested.wish().withdrawn(), now, 1, false);
            case Confirmed confirmed -> new Released(confirmed.wish().withdrawn(), now, 1, false);
        };
    }

    /** What the hub's answer makes of it; the same room when the answer changes nothing. */
    default Room answered(RoomAnswer answer, Instant now) {
        return switch (this) {
            case Requested requested when answer.isFor(requested.wish()) -> requested.heard(answer);
            case Confirmed confirmed
            when answer.isFor(confirmed.wish()) && answer instanceof Withdrawn ->
                new Refused(confirmed.wish(), "WITHDRAWN", List.of());
            case Released released -> released.heard(answer, now);
            case NotWanted _, Requested _, Confirmed _, Refused _ -> this;
        };
    }

    /** Says the unanswered thing once more. */
    default Room remind(Instant now) {
        return switch (this) {
            case Requested requested -> new Requested(requested.wish(), now);
            case Released released
            when released.unheard() -> new Released(released.wish(), now, released.timesTold() + 1, false);
            case NotWanted _, Confirmed _, Refused _, Released _ -> this;
        };
    }

    /** The wish behind this state; null when there never was one. */
    default @Nullable RoomWish wishOrNull() {
        return switch (this) {
            case NotWanted _ -> null;
            case Requested requested -> requested.wish();
            case Confirmed confirmed -> confirmed.wish();
            case Refused refused -> refused.wish();
            case Released released -> released.wish();
        };
    }

    private long requestVersion() {
        RoomWish wish = wishOrNull();
        return wish == null ? 0 : wish.requestVersion();
    }
}
