package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.RoomsApi.Occupation;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** When all rooms are free, in one call. */
@FeignClient(name = "hub", contextId = "availability", url = "${portal.gateway-url}", path = "/api/v1")
public interface AvailabilityApi {

    /** How many days one may ask for at once. */
    int MOST_DAYS = 7;

    /** By centre and name; both days included. */
    @GetMapping("/availability")
    Page<RoomDays> rooms(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to,
            @RequestParam @Nullable String centre);

    /**
     * A room and its days.
     *
     * @param layouts how many people each arrangement holds
     */
    record RoomDays(
            String roomId,
            String centre,
            Text name,
            @Nullable Integer capacity,
            @Nullable Map<String, Integer> layouts,
            List<Day> days) {}

    /** One day in spans without gaps. */
    record Day(LocalDate date, List<Span> intervals) {}

    /** @param reason why the centre is closed; to its staff also why the room is blocked */
    record Span(
            OffsetDateTime from,
            OffsetDateTime to,
            Occupation state,
            @Nullable Text reason) {}
}
