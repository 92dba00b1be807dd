package bg.socialhub.portal.gateway;

import java.time.DayOfWeek;
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

/** Times at which nobody can book a room, for the staff of its centre. */
@FeignClient(name = "hub", contextId = "blockings", url = "${portal.gateway-url}", path = "/api/v1")
public interface BlockingsApi {

    /** The active ones of the caller's centre that are not over yet. */
    @GetMapping("/blockings")
    Page<Blocking> active(@RequestParam @Nullable String room);

    @GetMapping("/blockings/{id}")
    Blocking blocking(@PathVariable String id);

    /** All days or none; 409 {@code booking-conflict} names every time that is in the way. */
    @PostMapping("/blockings")
    Blocking block(@RequestHeader("Idempotency-Key") String key, @RequestBody BlockingOrder order);

    @PostMapping("/blockings/{id}/exceptions")
    Blocking except(
            @PathVariable String id, @RequestHeader("If-Match") String version, @RequestBody ExceptedDay excepted);

    @PostMapping("/blockings/{id}/lifting")
    Blocking lift(@PathVariable String id, @RequestHeader("If-Match") String version);

    /** Whether it still holds. */
    enum BlockingState {
        ACTIVE,
        LIFTED
    }

    /**
     * A blocking, once or weekly.
     *
     * @param exceptions the days on which it does not hold
     * @param reason for the centre's staff only
     */
    record Blocking(
            String id,
            BlockingState status,
            String centre,
            String roomId,
            @Nullable Once once,
            @Nullable Weekly weekly,
            List<LocalDate> exceptions,
            String reason,
            OffsetDateTime since,
            long version) {}

    record Once(@Nullable OffsetDateTime start, @Nullable OffsetDateTime end) {}

    /**
     * Local times on days of the week between two days, both included.
     *
     * @param to midnight is the end of the day
     */
    record Weekly(
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            List<DayOfWeek> days,
            @Nullable LocalTime from,
            @Nullable LocalTime to) {}

    /** What is to be blocked: {@code once} or {@code weekly}. */
    record BlockingOrder(
            @Nullable String roomId,
            @Nullable Once once,
            @Nullable Weekly weekly,
            List<LocalDate> exceptions,
            @Nullable String reason) {}

    record ExceptedDay(@Nullable LocalDate day) {}
}
