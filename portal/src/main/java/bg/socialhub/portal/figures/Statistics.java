package bg.socialhub.portal.figures;

import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.StatisticsApi;
import bg.socialhub.portal.gateway.StatisticsApi.Line;
import bg.socialhub.portal.gateway.Text;
import bg.socialhub.portal.page.Part;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Asks each service for what it counted; one that gives no answer leaves only its own part out. */
@Component
class Statistics {

    private final StatisticsApi.OfHub hub;
    private final StatisticsApi.OfMarketplace marketplace;
    private final StatisticsApi.OfEvents events;

    Statistics(StatisticsApi.OfHub hub, StatisticsApi.OfMarketplace marketplace, StatisticsApi.OfEvents events) {
        this.hub = hub;
        this.marketplace = marketplace;
        this.events = events;
    }

    /** Of one service, of one place. */
    record Counted(Source source, boolean missing, List<Line> lines, Map<String, Text> definitions) {}

    Counted of(Source source, Period period, Place place) {
        StatisticsApi api = switch (source) {
            case HUB -> hub;
            case MARKETPLACE -> marketplace;
            case EVENTS -> events;
        };
        var answer = ask(api, period);
        return answer == null
                ? new Counted(source, true, List.of(), Map.of())
                : new Counted(
                        source,
                        false,
                        answer.items().stream().filter(place::has).toList(),
                        answer.definitions());
    }

    /** A service that has no such address yet is missing too, as while a new version is rolled out. */
    private static StatisticsApi.@Nullable Statistics ask(StatisticsApi api, Period period) {
        try {
            return Part.of(() ->
                            api.between(period.from().toString(), period.to().toString()))
                    .value();
        } catch (Refused refused) {
            if (refused.status() == HttpStatus.NOT_FOUND.value()) {
                return null;
            }
            throw refused;
        }
    }
}
