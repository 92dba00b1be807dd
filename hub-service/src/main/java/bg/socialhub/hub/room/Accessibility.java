package bg.socialhub.hub.room;

/** What makes a room usable for people with disabilities; what is not listed is not known to be there. */
public enum Accessibility {
    STEP_FREE,
    LIFT,
    ACCESSIBLE_TOILET,
    HEARING_LOOP,
    PARKING
}
