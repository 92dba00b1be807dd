package bg.socialhub.events.registration;

import bg.socialhub.events.event.EventId;
import java.util.Collection;
import java.util.Map;

/** How many people events have drawn. */
public interface Turnout {

    /** Those with a confirmed seat, and those of them who entered at least once. */
    record Visitors(long confirmed, long checkedIn) {
        public static final Visitors NONE = new Visitors(0, 0);
    }

    /** Of each of these events that anybody has a confirmed seat at. */
    Map<EventId, Visitors> of(Collection<EventId> events);
}
