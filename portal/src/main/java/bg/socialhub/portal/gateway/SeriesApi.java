package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.BookingConflict.Taken;
import bg.socialhub.portal.gateway.BookingsApi.Free;
import bg.socialhub.portal.gateway.BookingsApi.Status;
import bg.socialhub.portal.gateway.BookingsApi.Thing;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Series of bookings: a centre's staff see their centre's, everybody else their own. */
@FeignClient(name = "hub", contextId = "series", url = "${portal.gateway-url}", path = "/api/v1")
public interface SeriesApi {

    @GetMapping("/booking-series")
    Page<Series> series(
            @RequestParam @Nullable String centre,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String cursor);

    @GetMapping("/booking-series/{id}")
    Series series(@PathVariable String id);

    /** 409 {@code series-conflict} tells each occurrence. */
    @PostMapping("/booking-series")
    Series book(@RequestHeader("Idempotency-Key") String key, @RequestBody SeriesWish wish);

    /** What would become of each occurrence; nothing is booked, and what is {@code OPEN} is free. */
    @PostMapping("/booking-series/preview")
    Page<Occurrence> preview(@RequestBody SeriesWish wish);

    @PostMapping("/booking-series/{id}/revision")
    Series revise(
            @PathVariable String id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String version,
            @RequestBody Change change);

    @PostMapping("/booking-series/{id}/revision/preview")
    Page<Occurrence> preview(@PathVariable String id, @RequestBody Change change);

    @PostMapping("/booking-series/{id}/cancellation")
    Series cancel(@PathVariable String id, @RequestHeader("If-Match") String version, @RequestBody End end);

    /** How far it is. */
    enum Stage {
        MAKING,
        MADE,
        REFUSED,
        ENDING,
        ENDED
    }

    /** What came of the wish to book one occurrence. */
    enum Result {
        BOOKED,
        TAKEN,
        IMPOSSIBLE,
        OPEN
    }

    /** What becomes of a series when some of its occurrences cannot be had. */
    enum OnConflict {
        FAIL,
        SKIP,
        SUGGEST
    }

    /**
     * A series.
     *
     * @param requester the person who booked, by subject
     * @param requesterName what they are called, for the centre's staff and for themselves
     */
    record Series(
            String id,
            Stage stage,
            String centre,
            String roomId,
            String rule,
            List<LocalDate> except,
            String purpose,
            int attendees,
            String requester,
            @Nullable String requesterName,
            @Nullable String enterpriseId,
            @Nullable String enterpriseName,
            List<Occurrence> occurrences,
            @Nullable String predecessorId,
            @Nullable String successorId,
            @Nullable LocalDate endsFrom,
            @Nullable String endReason,
            List<Thing> equipment,
            @Nullable String layout,
            long version) {

        /** The person and the enterprise for which they ask, as far as they are named. */
        public @Nullable String asker() {
            return BookingsApi.asker(requesterName, enterpriseName);
        }
    }

    /** A kind of equipment of which so many are wanted and too few are free. */
    record Missing(String id, int wanted, int free) {}

    /**
     * One of the times of a series.
     *
     * @param status the state of its booking at present
     * @param code why it is impossible
     * @param missing of which equipment there is too little
     */
    record Occurrence(
            LocalDate day,
            OffsetDateTime start,
            OffsetDateTime end,
            Result result,
            @Nullable String bookingId,
            @Nullable Status status,
            @Nullable List<Taken> conflicts,
            @Nullable List<Free> suggestions,
            @Nullable String code,
            @Nullable Missing missing) {

        /** Whether its booking keeps the time of a room. */
        public boolean blocks() {
            return status == Status.CONFIRMED || status == Status.REQUESTED;
        }
    }

    /** @param rule an RRULE with COUNT or UNTIL */
    record SeriesWish(
            @Nullable String roomId,
            @Nullable OffsetDateTime start,
            @Nullable OffsetDateTime end,
            String rule,
            List<LocalDate> except,
            @Nullable String purpose,
            @Nullable Integer attendees,
            @Nullable String enterpriseId,
            @Nullable OnConflict onConflict,
            List<Thing> equipment,
            @Nullable String layout) {}

    /**
     * What becomes different from a day on; whatever is missing stays.
     *
     * @param equipment empty for none
     * @param layout empty for none
     */
    record Change(
            @Nullable LocalDate from,
            @Nullable String roomId,
            @Nullable LocalTime begins,
            @Nullable LocalTime ends,
            @Nullable String purpose,
            @Nullable Integer attendees,
            @Nullable OnConflict onConflict,
            @Nullable List<Thing> equipment,
            @Nullable String layout) {}

    /** @param from from which day on it takes place no more */
    record End(@Nullable LocalDate from, @Nullable String reason) {}
}
