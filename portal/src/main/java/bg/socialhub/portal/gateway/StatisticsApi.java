package bg.socialhub.portal.gateway;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures of one service by month and centre: the ministry gets every centre, staff their own. */
public interface StatisticsApi {

    /** Months as {@code 2026-11}, both included. */
    @GetMapping
    Statistics between(@RequestParam String from, @RequestParam String to);

    /** What the centres did. */
    @FeignClient(
            name = "hub",
            contextId = "statistics-hub",
            url = "${portal.gateway-url}",
            path = "/api/v1/statistics/hub")
    interface OfHub extends StatisticsApi {}

    /** What the marketplace achieved. */
    @FeignClient(
            name = "marketplace",
            contextId = "statistics-marketplace",
            url = "${portal.gateway-url}",
            path = "/api/v1/statistics/marketplace")
    interface OfMarketplace extends StatisticsApi {}

    /** What came of the events. */
    @FeignClient(
            name = "events",
            contextId = "statistics-events",
            url = "${portal.gateway-url}",
            path = "/api/v1/statistics/events")
    interface OfEvents extends StatisticsApi {}

    /** Lines, of which empty ones may be left out, and a sentence per figure that says what it counts. */
    record Statistics(List<Line> items, Map<String, Text> definitions) {}

    /**
     * One month of one centre.
     *
     * @param planningRegion absent while the service does not know it
     */
    record Line(String month, @Nullable String planningRegion, String centre, Map<String, BigDecimal> figures) {}
}
