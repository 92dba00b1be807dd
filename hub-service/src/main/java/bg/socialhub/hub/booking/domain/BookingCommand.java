package bg.socialhub.hub.booking.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody wants to become of a booking. */
public sealed interface BookingCommand {

    /** The centre says yes. */
    record Confirm(String by) implements BookingCommand {}

    /** The centre says no. */
    record Reject(String reason) implements BookingCommand {}

    /**
     * The centre or the requester gives the time back.
     *
     * @param late whether it is later than the room's rules let the requester do by themselves
     */
    record Cancel(String reason, boolean late) implements BookingCommand {

        /** In good time. */
        public Cancel(String reason) {
            this(reason, false);
        }
    }

    /** The centre's staff saw somebody come. */
    record Arrive() implements BookingCommand {}

    /** Nobody came until this moment. */
    record Release(Instant due) implements BookingCommand {}

    /** The time for which somebody waits is free, or the rest of it: it is theirs until the offer runs out. */
    record Offer(Reservation anew, Instant until) implements BookingCommand {}

    /**
     * Whoever waited takes the offer.
     *
     * @param heldUntil until when the centre may decide on it; null when it needs no decision
     */
    record Accept(String by, @Nullable Instant heldUntil) implements BookingCommand {}

    /** Nobody decided before the hold ran out. */
    record Expire() implements BookingCommand {}

    /** The event wishes anew and gets the room. */
    record Grant(Reservation anew) implements BookingCommand {}

    /** The event wishes anew and does not get it. */
    record Refuse(Reservation anew, Refusal reason, List<Suggestion> suggestions) implements BookingCommand {}

    /** A training's session takes its first place, or another one. */
    record Place(Reservation anew) implements BookingCommand {}

    /** The command's name in the audit. */
    default String label() {
        return switch (this) {
            case Confirm _ -> "confirm-booking";
            case Reject _ -> "reject-booking";
            case Cancel _ -> "cancel-booking";
            case Arrive _ -> "note-arrival";
            case Release _ -> "release-room";
            case Expire _ -> "expire-booking";
            case Offer _ -> "offer-room";
            case Accept _ -> "accept-offer";
            case Grant _ -> "grant-room";
            case Refuse _ -> "refuse-room";
            case Place _ -> "place-session";
        };
    }
}
