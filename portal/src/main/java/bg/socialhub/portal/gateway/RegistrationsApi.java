package bg.socialhub.portal.gateway;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Seats at events: taken with or without an account, held by the account or by a secret code. */
@FeignClient(name = "events", contextId = "registrations", url = "${portal.gateway-url}", path = "/api/v1")
public interface RegistrationsApi {

    @PostMapping("/events/{event}/registrations")
    Registration register(
            @PathVariable String event, @RequestHeader("Idempotency-Key") String key, @RequestBody Wish wish);

    @GetMapping("/registrations/{id}")
    Registration registration(
            @PathVariable String id, @RequestHeader(name = "Management-Code", required = false) @Nullable String code);

    /** Those made with the caller's account, the newest first. */
    @GetMapping("/registrations")
    Page<Registration> own(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor);

    @PostMapping("/registrations/{id}/cancellation")
    Registration cancel(@PathVariable String id, @RequestBody Code code);

    /** The QR code of a ticket as SVG. */
    @GetMapping("/tickets/{code}.svg")
    byte[] qrCode(@PathVariable String code);

    /** Who wants a seat; without a quota it is the event's first one. */
    record Wish(Attendee attendee, @Nullable String quota) {}

    /** A person who comes. */
    record Attendee(String name, String email) {}

    /** The code that manages a registration made without an account. */
    record Code(@Nullable String managementCode) {}

    /**
     * A registration.
     *
     * @param status CONFIRMED, WAITING or CANCELLED
     * @param waitingPlace only while it waits
     * @param ticketCode only while it is live
     * @param managementCode only in the answer to the registration
     */
    record Registration(
            String id,
            String eventId,
            EventPart event,
            String quota,
            String status,
            OffsetDateTime at,
            @Nullable Integer waitingPlace,
            @Nullable String ticketCode,
            @Nullable String managementCode) {

        public boolean isConfirmed() {
            return "CONFIRMED".equals(status);
        }

        public boolean isWaiting() {
            return "WAITING".equals(status);
        }

        /** Changes when a page about it has to. */
        public String state() {
            return status + "-" + waitingPlace + "-" + event.status();
        }

        /** Holds a seat or a place in the waiting list. */
        public boolean isLive() {
            return ticketCode != null;
        }
    }

    /** What it is for. */
    record EventPart(String centre, Text title, OffsetDateTime start, OffsetDateTime end, String status) {}
}
