package bg.socialhub.events.registration;

import bg.socialhub.events.event.Event;
import bg.socialhub.events.event.EventException.EventNotFound;
import bg.socialhub.events.registration.RegistrationException.RegistrationClosed;
import bg.socialhub.events.registration.RegistrationException.RegistrationClosed.Why;
import java.time.Instant;

/** Whether an event still takes what is asked of it. */
public final class Doors {

    private Doors() {}

    /** Refuses when nobody can register (any more). */
    public static void requireRegistrationOpen(Event event, Instant now) {
        requireGoingOn(event, now);
        if (!now.isBefore(event.plan().registrationClosesAt())) {
            throw new RegistrationClosed(Why.REGISTRATION_CLOSED);
        }
    }

    /** Refuses an event that is not public, called off or over. */
    public static void requireGoingOn(Event event, Instant now) {
        switch (event) {
            case Event.Draft _ -> throw new EventNotFound(event.id());
            case Event.Cancelled _ -> throw new RegistrationClosed(Why.EVENT_CANCELLED);
            case Event.Over _ -> throw new RegistrationClosed(Why.EVENT_OVER);
            case Event.Published published -> {
                if (!now.isBefore(published.plan().end())) {
                    throw new RegistrationClosed(Why.EVENT_OVER);
                }
            }
        }
    }
}
