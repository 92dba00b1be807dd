package bg.socialhub.portal.gateway;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Rooms of the centres and when they are free. */
@FeignClient(name = "hub", contextId = "rooms", url = "${portal.gateway-url}", path = "/api/v1")
public interface RoomsApi {

    @GetMapping("/centres/{code}/rooms")
    Page<Room> ofCentre(@PathVariable String code);

    @GetMapping("/rooms/{id}")
    Room room(@PathVariable String id);

    /** Both days included; at most 62 days. */
    @GetMapping("/rooms/{id}/availability")
    Availability availability(
            @PathVariable String id,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to);

    @PostMapping("/centres/{code}/rooms")
    Room add(
            @PathVariable String code,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Description description);

    @PutMapping("/rooms/{id}")
    Room change(
            @PathVariable String id, @RequestHeader("If-Match") String version, @RequestBody Description description);

    /** What a room is for. */
    enum Kind {
        TRAINING_ROOM,
        EXHIBITION_HALL,
        MEETING_ROOM
    }

    /** What makes a room usable for people with disabilities; what is not listed is not known to be there. */
    enum Accessibility {
        STEP_FREE,
        LIFT,
        ACCESSIBLE_TOILET,
        HEARING_LOOP,
        PARKING
    }

    /**
     * A room that can be booked.
     *
     * @param capacity absent until the centre's manager has told it
     * @param layouts how many people each arrangement holds, where the manager has said so
     * @param openingHours absent while not known: then the usual hours hold, and {@link #availability} knows them; a day that
     *     is not named is closed
     */
    record Room(
            String id,
            String centre,
            Text name,
            Kind kind,
            @Nullable Integer capacity,
            List<Accessibility> accessibility,
            int setupMinutes,
            int teardownMinutes,
            boolean approvalNeeded,
            Rules rules,
            Map<Layout, Integer> layouts,
            @Nullable Map<DayOfWeek, Hours> openingHours,
            long version) {}

    /** How a room is arranged; each arrangement holds another number of people. */
    enum Layout {
        THEATRE,
        CLASSROOM,
        U_SHAPE,
        BOARDROOM,
        BANQUET,
        STANDS
    }

    /** Who books; each includes those before. */
    enum Booker {
        STAFF,
        ENTERPRISES,
        EVERYBODY
    }

    /**
     * How a room may be booked; what is absent follows the usual limits.
     *
     * @param withoutApproval whose bookings need no decision of the centre
     * @param requestsHold whether a request keeps others out until it is decided
     * @param cancellationHours until how long before the start whoever asked may cancel
     * @param noShowMinutes after how long a room is given back when nobody came; absent where it never is
     */
    record Rules(
            @Nullable Integer horizonDays,
            @Nullable Integer shortestMinutes,
            @Nullable Integer longestMinutes,
            Booker withoutApproval,
            boolean requestsHold,
            @Nullable Integer cancellationHours,
            @Nullable Integer noShowMinutes) {}

    /** One day's hours. */
    record Hours(@Nullable LocalTime opens, @Nullable LocalTime closes) {}

    /** A room as its manager describes it. */
    record Description(
            Name name,
            @Nullable Kind kind,
            @Nullable Integer capacity,
            Set<Accessibility> accessibility,
            int setupMinutes,
            int teardownMinutes,
            boolean approvalNeeded,
            Rules rules,
            Map<Layout, Integer> layouts,
            @Nullable Map<DayOfWeek, Hours> openingHours) {}

    /** A name that somebody types: {@code en} may be absent. */
    record Name(@Nullable String bg, @Nullable String en) {}

    record Availability(String roomId, List<Day> days) {}

    /** One day in spans without gaps. */
    record Day(LocalDate date, List<Interval> intervals) {}

    record Interval(OffsetDateTime from, OffsetDateTime to, Occupation state) {}

    /** What a span of a day is; time around a booking for arranging the room is taken too. */
    enum Occupation {
        FREE,
        CLOSED,
        REQUESTED,
        TAKEN,
        BLOCKED
    }
}
