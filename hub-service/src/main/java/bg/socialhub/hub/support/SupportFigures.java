package bg.socialhub.hub.support;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How much the centres helped. */
public interface SupportFigures {

    /** The requests opened between two moments, by local month and centre, of one centre if it is named. */
    List<Opened> opened(Instant from, Instant to, @Nullable String centre);

    /** The requests resolved for the first time between two moments, and for how many enterprises. */
    List<Resolved> resolved(Instant from, Instant to, @Nullable String centre);

    /** The enterprises with a request of a centre that was resolved for the first time between two moments. */
    Set<String> helped(Instant from, Instant to, String centre);

    /** One centre's month; a month without requests has none. */
    record Opened(YearMonth month, String centre, long requests) {}

    /** One centre's month; a month in which nothing was resolved has none. */
    record Resolved(YearMonth month, String centre, long requests, long enterprises) {}
}
