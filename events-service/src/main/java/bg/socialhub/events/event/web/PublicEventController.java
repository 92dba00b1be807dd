package bg.socialhub.events.event.web;

import bg.socialhub.events.event.Event;
import bg.socialhub.events.event.EventDesk;
import bg.socialhub.events.event.EventId;
import bg.socialhub.events.event.EventKind;
import bg.socialhub.events.event.EventStatus;
import bg.socialhub.events.event.web.EventCatalogue.Page;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.Paging;
import bg.socialhub.platform.web.PlainText;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.constraints.Pattern;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.json.JsonMapper;

/** What readers get: the public from the catalogue, staff fresh from the store and with their own drafts. */
@RestController
@RequestMapping("/api/v1")
class PublicEventController {

    private final EventDesk desk;
    private final EventCatalogue catalogue;
    private final EventCalendar calendar;
    private final JsonMapper json;

    PublicEventController(EventDesk desk, EventCatalogue catalogue, EventCalendar calendar, JsonMapper json) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.json = json;
    }

    @GetMapping("/events")
    ResponseEntity<byte[]> list(
            @RequestParam @Nullable @Pattern(regexp = EventBody.CODE) String centre,
            @RequestParam @Nullable EventKind kind,
            @RequestParam @Nullable EventStatus status,
            @RequestParam @Nullable OffsetDateTime from,
            @RequestParam @Nullable OffsetDateTime to,
            @RequestParam @Nullable @PlainText(max = 100) String q,
            Paging paging,
            Optional<CurrentUser> user,
            WebRequest request) {
        EventSearch search = new EventSearch(centre, kind, status, from, to, q);
        EventList list = EventList.of(
                pages(search, user).stream()
                        .filter(page -> search.finds(page.event()))
                        .toList(),
                paging);
        if (request.checkNotModified(list.etag())) {
            return notModified(list.etag());
        }
        return ResponseEntity.ok()
                .eTag(list.etag())
                .contentType(MediaType.APPLICATION_JSON)
                .body(list.body());
    }

    @GetMapping("/events/{id}")
    ResponseEntity<byte[]> event(@PathVariable UUID id, Optional<CurrentUser> user, WebRequest request) {
        Page page = page(new EventId(id), user);
        ResponseEntity<byte[]> answer =
                Responses.conditional(request, page.event().version(), page::body);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer.getBody());
    }

    @GetMapping("/events/{id}.ics")
    ResponseEntity<String> eventCalendar(@PathVariable UUID id, Optional<CurrentUser> user) {
        return calendar(List.of(page(new EventId(id), user).event()));
    }

    @GetMapping("/events.ics")
    ResponseEntity<String> calendar(@RequestParam @Nullable @Pattern(regexp = EventBody.CODE) String centre) {
        return calendar(catalogue.byStart().stream()
                .map(Page::event)
                .filter(new EventSearch(centre, null, null, null, null, null)::finds)
                .toList());
    }

    private ResponseEntity<String> calendar(List<Event> events) {
        return ResponseEntity.ok().contentType(EventCalendar.TYPE).body(calendar.of(events));
    }

    /** The catalogue knows nothing that never was public; unless they ask, people get what is still on. */
    private List<Page> pages(EventSearch search, Optional<CurrentUser> user) {
        String centre = search.centre();
        if (centre != null && user.filter(known -> known.isStaffOf(centre)).isPresent()) {
            return desk.ofCentre(centre, user.get()).stream().map(this::render).toList();
        }
        return catalogue.byStart().stream()
                .filter(page -> search.status() != null || page.event().status() == EventStatus.PUBLISHED)
                .toList();
    }

    private Page page(EventId id, Optional<CurrentUser> user) {
        Optional<Page> known = user.isEmpty() ? catalogue.find(id) : Optional.empty();
        return known.orElseGet(() -> render(desk.visible(id, user)));
    }

    private Page render(Event event) {
        return new Page(event, json.writeValueAsBytes(EventView.from(event)));
    }

    private static ResponseEntity<byte[]> notModified(String etag) {
        return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(etag).build();
    }
}
