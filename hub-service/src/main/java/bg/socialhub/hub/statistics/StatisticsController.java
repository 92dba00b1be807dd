package bg.socialhub.hub.statistics;

import bg.socialhub.hub.statistics.HubStatistics.Row;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import bg.socialhub.platform.web.LocalizedText;
import bg.socialhub.platform.web.Problem;
import java.lang.reflect.RecordComponent;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures over HTTP: the ministry reads all centres, a centre's staff their own. */
@RestController
class StatisticsController {

    private static final int MOST_MONTHS = 120;

    private final HubStatistics statistics;
    private final Map<String, LocalizedText> definitions = new LinkedHashMap<>();

    StatisticsController(HubStatistics statistics, Definitions sentences) {
        this.statistics = statistics;
        for (RecordComponent figure : HubFigures.class.getRecordComponents()) {
            definitions.put(figure.getName(), sentences.of(figure.getName()));
        }
    }

    record Statistics(List<Row> items, Map<String, LocalizedText> definitions) {}

    @GetMapping("/api/v1/statistics/hub")
    Statistics hub(@RequestParam YearMonth from, @RequestParam YearMonth to, CurrentUser user) {
        Months months = Months.atMost(MOST_MONTHS, from, to);
        return new Statistics(statistics.rows(months, centreOf(user)), definitions);
    }

    private static @Nullable String centreOf(CurrentUser user) {
        if (user.has(Role.MINISTRY)) {
            return null;
        }
        String centre = user.centre();
        if (centre == null || !user.isStaffOf(centre)) {
            throw Problem.of(HttpStatus.FORBIDDEN, "statistics-not-allowed");
        }
        return centre;
    }
}
