package bg.socialhub.portal.gateway;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Bookings of rooms: a centre's staff see their centre's, everybody else their own. */
@FeignClient(name = "hub", contextId = "bookings", url = "${portal.gateway-url}", path = "/api/v1")
public interface BookingsApi {

    /** By start; those that touch the time between {@code from} and {@code to}. */
    @GetMapping("/bookings")
    Page<Booking> bookings(
            @RequestParam @Nullable String centre,
            @RequestParam @Nullable String room,
            @RequestParam @Nullable Status status,
            @RequestParam @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable OffsetDateTime from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable OffsetDateTime to,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String cursor);

    @GetMapping("/bookings/{id}")
    Booking booking(@PathVariable String id);

    /** Confirmed at once for the centre's staff, else requested; 409 {@code booking-conflict} is a {@link BookingConflict}. */
    @PostMapping("/bookings")
    Booking book(@RequestHeader("Idempotency-Key") String key, @RequestBody Wish wish);

    @PostMapping("/bookings/{id}/confirmation")
    Booking confirm(@PathVariable String id, @RequestHeader("If-Match") String version);

    @PostMapping("/bookings/{id}/rejection")
    Booking reject(@PathVariable String id, @RequestHeader("If-Match") String version, @RequestBody Reason reason);

    /** The centre, or whoever booked; a reason is needed when the body is there. */
    @PostMapping("/bookings/{id}/cancellation")
    Booking cancel(@PathVariable String id, @RequestHeader("If-Match") String version, @RequestBody Reason reason);

    /** Where a booking stands; {@code REFUSED} is the answer to an event's wish for a room. */
    enum Status {
        WAITING,
        OFFERED,
        REQUESTED,
        CONFIRMED,
        REJECTED,
        CANCELLED,
        RELEASED,
        EXPIRED,
        REFUSED
    }

    /**
     * A booking.
     *
     * @param requester the person who booked, by subject
     * @param heldUntil until when a request keeps its time
     */
    record Booking(
            String id,
            Status status,
            String centre,
            String roomId,
            OffsetDateTime start,
            OffsetDateTime end,
            String purpose,
            @Nullable Integer attendees,
            String requester,
            @Nullable String enterpriseId,
            @Nullable String enterpriseName,
            @Nullable String eventId,
            @Nullable OffsetDateTime heldUntil,
            @Nullable String reason,
            @Nullable List<Free> suggestions,
            OffsetDateTime since,
            long version) {}

    /** A room and time that are free; its text is what a button sends back when somebody takes it. */
    record Free(String roomId, OffsetDateTime start, OffsetDateTime end) {

        private static final Pattern TEXT = Pattern.compile("([\\w-]+)\\|([^|]+)\\|([^|]+)");

        /** @throws RuntimeException when it is not such a text */
        public static Free valueOf(String text) {
            Matcher parts = TEXT.matcher(text);
            if (!parts.matches()) {
                throw new IllegalArgumentException("Not a room and two times: " + text);
            }
            return new Free(parts.group(1), OffsetDateTime.parse(parts.group(2)), OffsetDateTime.parse(parts.group(3)));
        }

        @Override
        public String toString() {
            return roomId + "|" + start + "|" + end;
        }
    }

    /** What somebody wants to book; {@code enterpriseId} only for an enterprise of the caller. */
    record Wish(
            @Nullable String roomId,
            @Nullable OffsetDateTime start,
            @Nullable OffsetDateTime end,
            @Nullable String purpose,
            @Nullable Integer attendees,
            @Nullable String enterpriseId) {}

    record Reason(@Nullable String reason) {}
}
