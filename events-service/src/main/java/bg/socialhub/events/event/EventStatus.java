package bg.socialhub.events.event;

/** The name of an event's state on the wire and in the store. */
public enum EventStatus {
    DRAFT,
    PUBLISHED,
    CANCELLED,
    OVER
}
