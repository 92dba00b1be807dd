package bg.socialhub.hub.booking.domain;

import java.util.List;

/** What somebody wants to become of a booking. */
public sealed interface BookingCommand {

    /** The centre says yes. */
    record Confirm(String by) implements BookingCommand {}

    /** The centre says no. */
    record Reject(String reason) implements BookingCommand {}

    /** The centre or the requester gives the time back. */
    record Cancel(String reason) implements BookingCommand {}

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
            case Expire _ -> "expire-booking";
            case Grant _ -> "grant-room";
            case Refuse _ -> "refuse-room";
            case Place _ -> "place-session";
        };
    }
}
