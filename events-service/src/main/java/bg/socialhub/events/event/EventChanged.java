package bg.socialhub.events.event;

/** Said inside this process after an event was written or heard of. */
public record EventChanged(Event event) {}
