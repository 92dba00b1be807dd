package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.EventsApi.Event;
import bg.socialhub.portal.gateway.EventsApi.Quota;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What the staff of a centre do with their events: plan, publish, call off, see who comes, let in. */
@FeignClient(name = "events", contextId = "event-desk", url = "${portal.gateway-url}", path = "/api/v1")
public interface EventDeskApi {

    @PostMapping("/events")
    Event draft(@RequestHeader("Idempotency-Key") String key, @RequestBody Plan plan);

    @PutMapping("/events/{id}")
    Event revise(@PathVariable String id, @RequestHeader("If-Match") String version, @RequestBody Plan plan);

    @PostMapping("/events/{id}/publication")
    Event publish(@PathVariable String id);

    @PostMapping("/events/{id}/cancellation")
    Event cancel(@PathVariable String id, @RequestBody Reason reason);

    /** Whoever has a seat or waits for one, in the order in which they came. */
    @GetMapping("/events/{id}/registrations")
    Page<Attendee> registrations(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor);

    @GetMapping("/events/{id}/waiting-list")
    Page<Waiting> waitingList(@PathVariable String id);

    @GetMapping("/events/{id}/check-ins")
    Scans scans(@PathVariable String id);

    /** Refused with 404 {@code ticket-unknown} or 409, of which the problem says why. */
    @PostMapping("/events/{id}/check-ins")
    Entry checkIn(@PathVariable String id, @RequestBody Scan scan);

    /** What a ticket is for; whoever holds the code may know. */
    @GetMapping("/tickets/{code}")
    Ticket ticket(@PathVariable String code);

    /** An event as it is planned; times are moments, so they come with their offset. */
    record Plan(
            String centre,
            @Nullable String kind,
            Wording title,
            Wording description,
            @Nullable OffsetDateTime start,
            @Nullable OffsetDateTime end,
            @Nullable String roomId,
            List<Quota> quotas,
            boolean waitingList,
            @Nullable OffsetDateTime registrationClosesAt,
            List<String> stands) {}

    /** A text that somebody types. */
    record Wording(@Nullable String bg, @Nullable String en) {}

    record Reason(@Nullable String reason) {}

    /**
     * A person who has a seat or waits for one.
     *
     * @param status PENDING, CONFIRMED or WAITING
     * @param checkedInAt absent until the person came
     */
    record Attendee(
            String registrationId,
            String name,
            String email,
            String quota,
            String status,
            OffsetDateTime at,
            @Nullable OffsetDateTime checkedInAt) {}

    record Waiting(int position, Attendee attendee) {}

    record Scan(String code) {}

    record Ticket(Text title, OffsetDateTime start) {}

    record Entry(String registrationId, String name, String quota, OffsetDateTime at) {}

    /**
     * What the door has seen.
     *
     * @param counts how often a code was let in ({@code admitted}) or refused, by the reason
     * @param last who came in last, the latest first
     */
    record Scans(Map<String, Long> counts, @Nullable List<Entry> last) {

        public long admitted() {
            return counts.getOrDefault("admitted", 0L);
        }
    }
}
