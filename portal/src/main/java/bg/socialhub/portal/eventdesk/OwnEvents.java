package bg.socialhub.portal.eventdesk;

import bg.socialhub.portal.gateway.EventsApi;
import bg.socialhub.portal.gateway.EventsApi.Event;
import bg.socialhub.portal.signin.Visitor;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The events of the centre where the visitor works; there are no others at this desk. */
@Component
class OwnEvents {

    private final EventsApi events;

    OwnEvents(EventsApi events) {
        this.events = events;
    }

    Event get(String id, Visitor visitor) {
        Event event = events.event(id);
        if (!event.centre().equals(visitor.centre())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return event;
    }

    /** Only staff reach the desk, and staff have a centre. */
    static String centre(Visitor visitor) {
        return Objects.requireNonNull(visitor.centre());
    }
}
