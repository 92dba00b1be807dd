package bg.socialhub.events.statistics;

import bg.socialhub.events.statistics.Statistics.Group;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import bg.socialhub.platform.web.InvalidField;
import bg.socialhub.platform.web.LocalizedText;
import bg.socialhub.platform.web.Problem;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures of the events: of all centres for the ministry, of their own for a centre's staff. */
@RestController
class StatisticsController {

    private static final int MOST_MONTHS = 120;
    private static final Locale BULGARIAN = Locale.of("bg");

    private final Statistics statistics;
    private final Centres centres;
    private final Map<String, LocalizedText> definitions = new LinkedHashMap<>();

    StatisticsController(Statistics statistics, Centres centres, MessageSource messages) {
        this.statistics = statistics;
        this.centres = centres;
        Stream.of("eventsHeld", "registrationsConfirmed", "visitorsCheckedIn", "standsGiven")
                .forEach(figure -> definitions.put(
                        figure,
                        new LocalizedText(
                                messages.getMessage("figure." + figure, null, BULGARIAN),
                                messages.getMessage("figure." + figure, null, Locale.ENGLISH))));
    }

    record Item(String month, @Nullable String planningRegion, String centre, Figures figures) {}

    record StatisticsView(List<Item> items, Map<String, LocalizedText> definitions) {}

    @GetMapping("/api/v1/statistics/events")
    StatisticsView statistics(@RequestParam YearMonth from, @RequestParam YearMonth to, CurrentUser user) {
        Optional<String> centre = scope(user);
        requireSensible(from, to);
        List<Item> items = statistics.of(from, to, centre).entrySet().stream()
                .map(line -> item(line.getKey(), line.getValue()))
                .toList();
        return new StatisticsView(items, definitions);
    }

    private Item item(Group group, Figures figures) {
        return new Item(
                group.month().toString(), centres.planningRegion(group.centre()).orElse(null), group.centre(), figures);
    }

    /** The only centre that the caller may read of; empty for all. */
    private static Optional<String> scope(CurrentUser user) {
        if (user.has(Role.MINISTRY)) {
            return Optional.empty();
        }
        String centre = user.centre();
        if (centre == null || !user.isStaffOf(centre)) {
            throw Problem.of(HttpStatus.FORBIDDEN, "statistics-not-allowed");
        }
        return Optional.of(centre);
    }

    private static void requireSensible(YearMonth from, YearMonth to) {
        if (from.getYear() < 2020 || from.getYear() > 2100) {
            throw new InvalidField("from", "year");
        }
        if (to.getYear() < 2020 || to.getYear() > 2100) {
            throw new InvalidField("to", "year");
        }
        if (to.isBefore(from)) {
            throw new InvalidField("to", "months-reversed");
        }
        if (ChronoUnit.MONTHS.between(from, to) >= MOST_MONTHS) {
            throw new InvalidField("to", "too-many-months", MOST_MONTHS);
        }
    }
}
