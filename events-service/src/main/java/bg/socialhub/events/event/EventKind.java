package bg.socialhub.events.event;

/** What people come together for. */
public enum EventKind {
    FAIR,
    EXCHANGE,
    FORUM,
    CONFERENCE
}
