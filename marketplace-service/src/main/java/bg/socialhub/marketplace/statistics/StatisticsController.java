package bg.socialhub.marketplace.statistics;

import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.InvalidField;
import bg.socialhub.platform.web.LocalizedText;
import bg.socialhub.platform.web.Problem;
import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StatisticsController {

    private static final Locale BULGARIAN = Locale.of("bg");
    private static final int DEFAULT_MONTHS = 12;
    private static final int MAX_MONTHS = 60;

    private final MarketplaceStatistics statistics;
    private final MessageSource messages;
    private final Clock clock;

    StatisticsController(MarketplaceStatistics statistics, MessageSource messages, Clock clock) {
        this.statistics = statistics;
        this.messages = messages;
        this.clock = clock;
    }

    record RowResponse(YearMonth month, String planningRegion, String centre, Map<String, Long> figures) {}

    record StatisticsResponse(List<RowResponse> items, Map<String, LocalizedText> definitions) {}

    /** The ministry sees every centre, a centre's staff their own. */
    @GetMapping("/api/v1/statistics/marketplace")
    StatisticsResponse months(
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            CurrentUser user) {
        var centre = visibleTo(user);
        var last = to == null ? YearMonth.now(clock.withZone(SofiaTime.ZONE)) : to;
        var first = from == null ? last.minusMonths(DEFAULT_MONTHS - 1L) : from;
        check(first, last);
        var rows = statistics.between(first, last, centre).entrySet().stream()
                .map(cell -> new RowResponse(
                        cell.getKey().month(),
                        cell.getKey().planningRegion(),
                        cell.getKey().centre(),
                        cell.getValue()))
                .toList();
        return new StatisticsResponse(rows, definitions());
    }

    private static Optional<String> visibleTo(CurrentUser user) {
        if (user.has(Role.MINISTRY)) {
            return Optional.empty();
        }
        return Optional.of(Optional.ofNullable(user.centre())
                .filter(user::isStaffOf)
                .orElseThrow(() -> Problem.of(HttpStatus.FORBIDDEN, "forbidden")));
    }

    private static void check(YearMonth first, YearMonth last) {
        long months = ChronoUnit.MONTHS.between(first, last) + 1;
        if (first.getYear() < 2000 || last.getYear() > 2999 || months < 1 || months > MAX_MONTHS) {
            throw new InvalidField("from", "months", MAX_MONTHS);
        }
    }

    private Map<String, LocalizedText> definitions() {
        var definitions = new LinkedHashMap<String, LocalizedText>();
        statistics.names().forEach(name -> definitions.put(name, definition("figure." + name)));
        return definitions;
    }

    private LocalizedText definition(String code) {
        return new LocalizedText(
                messages.getMessage(code, null, BULGARIAN), messages.getMessage(code, null, Locale.ENGLISH));
    }
}
