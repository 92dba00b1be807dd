package bg.socialhub.hub.support;

import bg.socialhub.hub.support.domain.Punctuality;
import bg.socialhub.hub.support.domain.Punctuality.Promise;
import bg.socialhub.hub.support.domain.ServiceLevels;
import bg.socialhub.hub.support.domain.Status;
import bg.socialhub.hub.support.domain.SupportRequest;
import bg.socialhub.hub.support.domain.SupportRequests;
import bg.socialhub.platform.SofiaTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How one centre's desk works: what it was asked, what waits how long, and whether its promises were kept. */
@Component
public class DeskFigures {

    private final SupportRequests requests;
    private final ServiceLevels levels;
    private final Clock clock;

    DeskFigures(SupportRequests requests, ServiceLevels levels, Clock clock) {
        this.requests = requests;
        this.levels = levels;
        this.clock = clock;
    }

    /** One month's requests by category, and how those fared that were not merged into another. */
    public record Month(YearMonth month, Map<Category, Long> categories, Kept answers, Kept solutions) {}

    /**
     * What became of the promises about which something can be said.
     *
     * @param decided kept or broken
     * @param median of the time that those took that were done; empty when none was
     */
    public record Kept(long decided, long inTime, Optional<Duration> median) {

        private static Kept of(List<Promise> promises) {
            List<Duration> took = promises.stream()
                    .flatMap(promise -> promise.took().stream())
                    .sorted()
                    .toList();
            return new Kept(
                    promises.stream()
                            .filter(promise -> promise.kept().isPresent())
                            .count(),
                    promises.stream()
                            .filter(promise -> promise.kept().orElse(false))
                            .count(),
                    took.isEmpty() ? Optional.empty() : Optional.of(middle(took)));
        }

        private static Duration middle(List<Duration> sorted) {
            int size = sorted.size();
            return sorted.get((size - 1) / 2).plus(sorted.get(size / 2)).dividedBy(2);
        }
    }

    /** The months in which a centre was asked something, from one moment up to, but without, another. */
    public List<Month> months(String centre, Instant from, Instant to) {
        Instant now = clock.instant();
        return requests.opened(centre, from, to).stream()
                .collect(Collectors.groupingBy(
                        request -> YearMonth.from(request.openedAt().atZone(SofiaTime.ZONE))))
                .entrySet()
                .stream()
                .map(month -> month(month.getKey(), month.getValue(), now))
                .toList();
    }

    /** How many requests of each category and age a centre has open now. */
    public Map<Category, Map<Age, Long>> open(String centre) {
        Instant now = clock.instant();
        return requests.open(centre).stream()
                .collect(Collectors.groupingBy(
                        SupportRequest::category,
                        Collectors.groupingBy(request -> Age.of(request.openedAt(), now), Collectors.counting())));
    }

    private Month month(YearMonth month, List<SupportRequest> opened, Instant now) {
        List<Punctuality> fared = opened.stream()
                .filter(request -> request.status() != Status.MERGED)
                .map(request -> Punctuality.of(levels.clockOf(request), now))
                .toList();
        return new Month(
                month,
                opened.stream().collect(Collectors.groupingBy(SupportRequest::category, Collectors.counting())),
                Kept.of(fared.stream().map(Punctuality::answer).toList()),
                Kept.of(fared.stream().map(Punctuality::solution).toList()));
    }
}
