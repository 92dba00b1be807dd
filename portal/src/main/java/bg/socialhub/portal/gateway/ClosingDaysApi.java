package bg.socialhub.portal.gateway;

import java.time.LocalDate;
import java.util.List;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** When the centres are closed: everybody may look, a centre's staff sets it a year at a time. */
@FeignClient(name = "hub", contextId = "closing-days", url = "${portal.gateway-url}", path = "/api/v1")
public interface ClosingDaysApi {

    @GetMapping("/centres/{code}/closing-days")
    ClosingYear year(@PathVariable String code, @RequestParam int year);

    @PutMapping("/centres/{code}/closing-days")
    ClosingYear set(
            @PathVariable String code,
            @RequestParam int year,
            @RequestHeader("If-Match") String version,
            @RequestBody ClosingPlan plan);

    /**
     * A year of a centre.
     *
     * @param publicHolidays whether the official holidays are closed days as well
     * @param days what the staff set
     * @param officialHolidays those of the year, whether they count or not
     * @param closed all days on which the centre is closed, by date
     * @param version 0 while nobody has set the year
     */
    record ClosingYear(
            String centre,
            int year,
            boolean publicHolidays,
            List<ClosedDay> days,
            List<ClosedDay> officialHolidays,
            List<ClosedDay> closed,
            long version) {}

    record ClosedDay(LocalDate date, Text reason) {}

    /** A whole year as the staff wants it. */
    record ClosingPlan(boolean publicHolidays, List<ClosedDay> days) {}
}
