package bg.socialhub.events.ticket;

import bg.socialhub.events.event.Event;
import bg.socialhub.events.event.EventId;
import bg.socialhub.events.event.WallTime;
import bg.socialhub.events.registration.Registration;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class TicketController {

    private static final String LIST = "[a-z0-9-]{1,40}";

    private final TicketDesk tickets;

    TicketController(TicketDesk tickets) {
        this.tickets = tickets;
    }

    record CheckInBody(
            @NotNull @Size(max = 100) String code,
            @Nullable @Pattern(regexp = LIST) String list) {}

    record CheckInView(UUID registrationId, String name, String quota, String list, OffsetDateTime at) {

        static CheckInView from(Registration.Confirmed entered, String list) {
            return new CheckInView(
                    entered.id().value(),
                    entered.application().attendee().name(),
                    entered.application().seats().quota(),
                    list,
                    WallTime.of(entered.entries().getOrDefault(list, entered.since())));
        }
    }

    record TicketView(
            UUID registrationId,
            UUID eventId,
            LocalizedText title,
            OffsetDateTime start,
            OffsetDateTime end,
            String eventStatus,
            String quota,
            String status,
            Map<String, Instant> checkIns) {

        static TicketView from(Registration ticket, Event event) {
            return new TicketView(
                    ticket.id().value(),
                    event.id().value(),
                    new LocalizedText(
                            event.plan().title().bg(), event.plan().title().en()),
                    WallTime.of(event.plan().start()),
                    WallTime.of(event.plan().end()),
                    event.status().name(),
                    ticket.application().seats().quota(),
                    ticket.status().name(),
                    ticket instanceof Registration.Confirmed confirmed ? confirmed.entries() : Map.of());
        }
    }

    record ScansView(String list, Map<String, Long> counts, List<CheckInView> last) {}

    @GetMapping("/tickets/{code}")
    ResponseEntity<TicketView> ticket(@PathVariable String code) {
        Registration ticket = tickets.ticket(code);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(TicketView.from(ticket, tickets.event(ticket)));
    }

    @GetMapping(value = "/tickets/{code}.svg", produces = "image/svg+xml")
    ResponseEntity<String> qrCode(@PathVariable String code) {
        Registration ticket = tickets.ticket(code);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(QrCode.svg(ticket.application().ticketCode()));
    }

    @PostMapping("/events/{id}/check-ins")
    ResponseEntity<CheckInView> checkIn(@PathVariable UUID id, @Valid @RequestBody CheckInBody body, CurrentUser user) {
        String list = body.list() == null ? "main" : body.list();
        Registration.Confirmed entered =
                tickets.checkIn(new EventId(id), body.code().strip(), list, user);
        return ResponseEntity.status(HttpStatus.CREATED).body(CheckInView.from(entered, list));
    }

    @GetMapping("/events/{id}/check-ins")
    ScansView scans(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "main") @Pattern(regexp = LIST) String list,
            CurrentUser user) {
        EventId event = new EventId(id);
        return new ScansView(
                list,
                tickets.counts(event, list, user),
                tickets.lastEntries(event, list, user).stream()
                        .map(entered -> CheckInView.from(entered, list))
                        .toList());
    }
}
