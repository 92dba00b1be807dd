package bg.socialhub.hub.closing;

import bg.socialhub.hub.centre.Territory;
import bg.socialhub.hub.closing.ClosingException.CentreUnknown;
import bg.socialhub.hub.closing.ClosingException.NotAllowed;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** Knows when the centres are closed, and lets their staff say so. */
@Service
public class ClosingDays {

    private final ClosingYears years;
    private final Territory territory;
    private final Clock clock;

    ClosingDays(ClosingYears years, Territory territory, Clock clock) {
        this.years = years;
        this.territory = territory;
        this.clock = clock;
    }

    /** The closed days of a centre between two days, both included. */
    public ClosedDays of(String centre, LocalDate from, LocalDate to) {
        return of(List.of(centre), from, to).getOrDefault(centre, ClosedDays.NONE);
    }

    /** The same for several centres in one read; a centre without closed days is missing. */
    public Map<String, ClosedDays> of(Collection<String> centres, LocalDate from, LocalDate to) {
        List<Integer> asked =
                IntStream.rangeClosed(from.getYear(), to.getYear()).boxed().toList();
        Map<String, Map<LocalDate, LocalizedText>> closed = new HashMap<>();
        years.all(centres, asked)
                .forEach(year -> closed.computeIfAbsent(year.centre(), _ -> new HashMap<>())
                        .putAll(year.closed().subMap(from, to.plusDays(1))));
        Map<String, ClosedDays> days = new HashMap<>();
        closed.forEach((centre, reasons) -> days.put(centre, new ClosedDays(reasons)));
        return days;
    }

    ClosingYear get(String centre, int year) {
        requireCentre(centre);
        return years.get(centre, year);
    }

    /** Lets the centre's staff say when it is closed; what is booked on such a day already stays booked. */
    ClosingYear set(String centre, int year, UnaryOperator<ClosingYear> change, CurrentUser user) {
        requireCentre(centre);
        if (!user.isStaffOf(centre)) {
            throw new NotAllowed(centre);
        }
        return years.save(change.apply(years.get(centre, year)), user.id(), clock.instant());
    }

    private void requireCentre(String code) {
        if (territory.centre(code).isEmpty()) {
            throw new CentreUnknown(code);
        }
    }
}
