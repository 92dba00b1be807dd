package bg.socialhub.portal.desk.closing;

import bg.socialhub.portal.gateway.ClosingDaysApi;
import bg.socialhub.portal.gateway.ClosingDaysApi.ClosedDay;
import bg.socialhub.portal.gateway.ClosingDaysApi.ClosingPlan;
import bg.socialhub.portal.gateway.ClosingDaysApi.ClosingYear;
import bg.socialhub.portal.gateway.IfMatch;
import bg.socialhub.portal.gateway.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A centre's years; a change meets the version that its form was made with, or is refused. */
@Component
class ClosingYears {

    private final ClosingDaysApi api;

    ClosingYears(ClosingDaysApi api) {
        this.api = api;
    }

    ClosingYear of(String centre, int year) {
        return api.year(centre, year);
    }

    /** Further days, each with its reason; a day that is closed already gets the new one. */
    ClosingYear close(String centre, int year, long version, Map<LocalDate, Text> days) {
        return change(centre, year, version, false, all -> all.putAll(days));
    }

    /** The same, and the official holidays count from now on. */
    ClosingYear closeWithHolidays(String centre, int year, long version, Map<LocalDate, Text> days) {
        return change(centre, year, version, true, all -> all.putAll(days));
    }

    ClosingYear open(String centre, int year, long version, LocalDate day) {
        return change(centre, year, version, false, all -> all.remove(day));
    }

    ClosingYear countHolidays(String centre, int year, long version, boolean counted) {
        return set(centre, year, version, counted, own(of(centre, year)));
    }

    private ClosingYear change(
            String centre, int year, long version, boolean holidays, Consumer<SortedMap<LocalDate, Text>> change) {
        ClosingYear now = of(centre, year);
        SortedMap<LocalDate, Text> days = own(now);
        change.accept(days);
        return set(centre, year, version, holidays || now.publicHolidays(), days);
    }

    private ClosingYear set(String centre, int year, long version, boolean holidays, SortedMap<LocalDate, Text> days) {
        List<ClosedDay> all = days.entrySet().stream()
                .map(day -> new ClosedDay(day.getKey(), day.getValue()))
                .toList();
        return api.set(centre, year, IfMatch.of(version), new ClosingPlan(holidays, all));
    }

    static SortedMap<LocalDate, Text> own(ClosingYear year) {
        return year.days().stream()
                .collect(Collectors.toMap(
                        ClosedDay::date, ClosedDay::reason, (first, _) -> first, TreeMap<LocalDate, Text>::new));
    }
}
