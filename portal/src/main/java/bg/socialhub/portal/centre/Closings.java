package bg.socialhub.portal.centre;

import bg.socialhub.portal.gateway.ClosingDaysApi;
import bg.socialhub.portal.gateway.ClosingDaysApi.ClosedDay;
import bg.socialhub.portal.gateway.Text;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** When a centre is closed, for everybody. */
@Component
class Closings {

    private final ClosingDaysApi api;

    Closings(ClosingDaysApi api) {
        this.api = api;
    }

    /** The reasons by day, between two days, both included. */
    Map<LocalDate, Text> of(String centre, LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .boxed()
                .flatMap(year -> api.year(centre, year).closed().stream())
                .filter(day -> !day.date().isBefore(first) && !day.date().isAfter(last))
                .collect(Collectors.toMap(ClosedDay::date, ClosedDay::reason, (one, _) -> one, TreeMap::new));
    }
}
