package bg.socialhub.hub.support;

import bg.socialhub.hub.closing.ClosedDays;
import bg.socialhub.hub.closing.ClosingDays;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The usual weekdays without the days that the centre has closed; what a centre's year says is remembered for a minute. */
@Component
class OpenDays implements WorkingDays {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final SupportSettings settings;
    private final ClosingDays closing;
    private final Clock clock;
    private final Map<Year, Closed> known = new ConcurrentHashMap<>();

    OpenDays(SupportSettings settings, ClosingDays closing, Clock clock) {
        this.settings = settings;
        this.closing = closing;
        this.clock = clock;
    }

    private record Year(String centre, int number) {}

    private record Closed(ClosedDays days, Instant read) {

        boolean isFresh(Instant now) {
            return !now.isBefore(read) && now.isBefore(read.plus(REMEMBERED));
        }
    }

    @Override
    public boolean works(String centre, LocalDate day) {
        return settings.days().contains(day.getDayOfWeek())
                && !closed(new Year(centre, day.getYear())).include(day);
    }

    private ClosedDays closed(Year year) {
        Instant now = clock.instant();
        return known.compute(year, (_, last) -> last != null && last.isFresh(now) ? last : new Closed(read(year), now))
                .days();
    }

    private ClosedDays read(Year year) {
        LocalDate first = LocalDate.of(year.number(), 1, 1);
        return closing.of(year.centre(), first, first.plusYears(1).minusDays(1));
    }
}
