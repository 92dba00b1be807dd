package bg.socialhub.events.registration;

import bg.socialhub.events.event.EventId;

/** Names the seats of one quota of one event. */
public record SeatsId(EventId event, String quota) {

    public static SeatsId of(String text) {
        int colon = text.indexOf(':');
        return new SeatsId(EventId.of(text.substring(0, colon)), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return event + ":" + quota;
    }
}
