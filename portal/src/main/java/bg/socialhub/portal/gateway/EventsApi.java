package bg.socialhub.portal.gateway;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Fairs, exchanges, forums and conferences of the centres, and their seats. */
@FeignClient(name = "events", contextId = "events", url = "${portal.gateway-url}", path = "/api/v1")
public interface EventsApi {

    /** By start; without a status only what is still on, and drafts only for the staff of the centre asked for. */
    @GetMapping("/events")
    Page<Event> events(
            @RequestParam(required = false) @Nullable String centre,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor);

    @GetMapping("/events/{id}")
    Event event(@PathVariable String id);

    /** How full the event is. */
    @GetMapping("/events/{id}/quotas")
    Page<Seats> quotas(@PathVariable String id);

    /**
     * An event.
     *
     * @param kind FAIR, EXCHANGE, FORUM or CONFERENCE
     * @param status DRAFT, PUBLISHED, CANCELLED or OVER
     * @param room absent when the event needs none
     * @param cancelReason only of a cancelled one
     */
    record Event(
            String id,
            long version,
            String centre,
            String kind,
            Text title,
            Text description,
            OffsetDateTime start,
            OffsetDateTime end,
            String status,
            @Nullable RoomPart room,
            List<Quota> quotas,
            boolean waitingList,
            OffsetDateTime registrationClosesAt,
            List<String> stands,
            @Nullable String cancelReason) {

        public boolean is(String one) {
            return status.equals(one);
        }

        /** Whether a visitor can register now. */
        public boolean isOpen(Instant now) {
            return is("PUBLISHED") && now.isBefore(registrationClosesAt.toInstant());
        }
    }

    /**
     * The room that an event wants.
     *
     * @param status REQUESTED, CONFIRMED, REFUSED or RELEASED
     */
    record RoomPart(
            String roomId,
            String status,
            @Nullable String reason,
            @Nullable List<Suggestion> suggestions) {}

    /** Where the event could take place instead. */
    record Suggestion(String roomId, OffsetDateTime start, OffsetDateTime end) {}

    /** So many seats under one name. */
    record Quota(String code, int size) {}

    /** How many of a quota's seats are taken, and how many people wait for one. */
    record Seats(String code, int size, int taken, int waiting) {

        /** Seats that a visitor gets at once: whoever waits comes first. */
        public int free() {
            return waiting > 0 ? 0 : Math.max(0, size - taken);
        }
    }
}
