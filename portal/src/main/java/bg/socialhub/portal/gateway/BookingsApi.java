package bg.socialhub.portal.gateway;

import java.time.Duration;
import java.time.Instant;
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

    /**
     * Those that touch the time between {@code from} and {@code to}.
     *
     * @param sort {@code START} when it is null, {@code SINCE}, or {@code HELD_UNTIL} for what may be too late
     */
    @GetMapping("/bookings")
    Page<Booking> bookings(
            @RequestParam @Nullable String centre,
            @RequestParam @Nullable String room,
            @RequestParam @Nullable List<Status> status,
            @RequestParam @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable OffsetDateTime from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable OffsetDateTime to,
            @RequestParam @Nullable String sort,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String cursor);

    /** Of those that touch the time from {@code from} on, the ones for which it is too late before a moment. */
    @GetMapping("/bookings")
    Page<Booking> lapsing(
            @RequestParam String centre,
            @RequestParam List<Status> status,
            @RequestParam @DateTimeFormat(iso = ISO.DATE_TIME) OffsetDateTime from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE_TIME) OffsetDateTime heldBefore,
            @RequestParam Integer limit);

    @GetMapping("/bookings/{id}")
    Booking booking(@PathVariable String id);

    /** Confirmed at once for the centre's staff, else requested; 409 {@code booking-conflict} is a {@link BookingConflict}. */
    @PostMapping("/bookings")
    Booking book(@RequestHeader("Idempotency-Key") String key, @RequestBody Wish wish);

    /** What would become of it at present, refused like {@link #book}; books nothing. */
    @PostMapping("/bookings/preview")
    Preview preview(@RequestBody Sketch sketch);

    /** The undecided requests of others for some of the same time. */
    @GetMapping("/bookings/{id}/competing-requests")
    Page<Booking> competing(@PathVariable String id);

    /**
     * The centre, or whoever booked until the room's rules leave it to the centre: 409 {@code cancellation-too-late}; a reason is
     * needed when the body is there.
     */
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
     * @param requesterName what they are called, for the centre's staff and for themselves
     * @param heldUntil until when the centre may decide on a request, or an offer may be taken
     * @param holdsTime whether others are kept out of its time
     * @param arrivedAt when somebody came
     * @param cancelledLate whether it was cancelled when the room's rules left that to the centre alone
     * @param layout the code of an arrangement of the room
     * @param seriesId of which series it is an occurrence
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
            @Nullable String requesterName,
            @Nullable String enterpriseId,
            @Nullable String enterpriseName,
            @Nullable String eventId,
            @Nullable OffsetDateTime heldUntil,
            boolean holdsTime,
            @Nullable OffsetDateTime arrivedAt,
            boolean cancelledLate,
            @Nullable String reason,
            @Nullable List<Free> suggestions,
            @Nullable List<Thing> equipment,
            @Nullable String layout,
            @Nullable String seriesId,
            OffsetDateTime since,
            long version) {

        private static final Duration EARLY = Duration.ofHours(1);
        private static final String TRAINING = "training/";

        public boolean is(String name) {
            return status.name().equals(name);
        }

        /** The person and the enterprise for which they ask, as far as they are named. */
        public @Nullable String asker() {
            return BookingsApi.asker(requesterName, enterpriseName);
        }

        public boolean isOfTraining() {
            return requester.startsWith(TRAINING);
        }

        /** Whether it may still take place as it is. */
        public boolean isLive() {
            return switch (status) {
                case WAITING, OFFERED, REQUESTED, CONFIRMED -> true;
                case REJECTED, CANCELLED, RELEASED, EXPIRED, REFUSED -> false;
            };
        }

        /** Whether it has, or is promised for now, the room. */
        public boolean keepsItsRoom() {
            return isLive() && status != Status.WAITING;
        }

        /** Whether somebody may be seen to come to it now; trainings and events have their own ways to see who came. */
        public boolean awaitsArrival(Instant now) {
            boolean running = !now.isBefore(start.toInstant().minus(EARLY)) && now.isBefore(end.toInstant());
            boolean ours = eventId == null && !isOfTraining();
            return status == Status.CONFIRMED && arrivedAt == null && running && ours;
        }
    }

    /** So many of one kind of equipment. */
    record Thing(String id, @Nullable Integer quantity) {}

    /** How a booking would begin, and until when a request would keep its time. */
    record Preview(Status status, @Nullable OffsetDateTime heldUntil) {}

    /** As much of a wish as somebody has typed. */
    record Sketch(
            @Nullable String roomId,
            @Nullable OffsetDateTime start,
            @Nullable OffsetDateTime end,
            @Nullable Integer attendees,
            @Nullable List<Thing> equipment,
            @Nullable String layout) {}

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
            @Nullable String enterpriseId,
            @Nullable List<Thing> equipment,
            @Nullable String layout) {

        public Sketch sketch() {
            return new Sketch(roomId, start, end, attendees, equipment, layout);
        }
    }

    record Reason(@Nullable String reason) {}

    /** Who asks in one line, as far as they are named. */
    static @Nullable String asker(@Nullable String person, @Nullable String enterprise) {
        if (person == null) {
            return enterprise;
        }
        return enterprise == null ? person : person + ", " + enterprise;
    }
}
