package bg.socialhub.hub.booking.domain;

/** Why an event does not get the room it wished for. */
public enum Refusal {
    OVERLAP,
    ROOM_UNKNOWN,
    OTHER_CENTRE,
    IN_THE_PAST,
    TOO_LONG,
    TOO_SHORT,
    TOO_FAR_AHEAD,
    OUTSIDE_OPENING_HOURS,
    TOO_MANY_ATTENDEES
}
