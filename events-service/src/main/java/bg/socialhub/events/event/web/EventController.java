package bg.socialhub.events.event.web;

import bg.socialhub.events.event.Event;
import bg.socialhub.events.event.EventDesk;
import bg.socialhub.events.event.EventId;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.PlainText;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/events")
class EventController {

    private final EventDesk desk;

    EventController(EventDesk desk) {
        this.desk = desk;
    }

    record CancellationBody(@NotNull @PlainText(max = 500) String reason) {}

    @PostMapping
    ResponseEntity<EventView> draft(@Valid @RequestBody EventBody body, CurrentUser user) {
        Event event = desk.draft(body.toPlan(), user);
        return Responses.created(URI.create("/api/v1/events/" + event.id()), event.version(), EventView.from(event));
    }

    @PutMapping("/{id}")
    ResponseEntity<EventView> revise(
            @PathVariable UUID id, @Valid @RequestBody EventBody body, IfMatch ifMatch, CurrentUser user) {
        return answer(desk.revise(new EventId(id), body.toPlan(), ifMatch.required()::check, user));
    }

    @PostMapping("/{id}/publication")
    ResponseEntity<EventView> publish(@PathVariable UUID id, IfMatch ifMatch, CurrentUser user) {
        return answer(desk.publish(new EventId(id), ifMatch::check, user));
    }

    @PostMapping("/{id}/cancellation")
    ResponseEntity<EventView> cancel(
            @PathVariable UUID id, @Valid @RequestBody CancellationBody body, IfMatch ifMatch, CurrentUser user) {
        return answer(desk.cancel(new EventId(id), body.reason().strip(), ifMatch::check, user));
    }

    private static ResponseEntity<EventView> answer(Event event) {
        return Responses.ok(event.version(), EventView.from(event));
    }
}
