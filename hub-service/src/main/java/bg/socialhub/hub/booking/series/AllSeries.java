package bg.socialhub.hub.booking.series;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All series of bookings. */
interface AllSeries {

    Optional<BookingSeries> find(SeriesId id);

    /** Writes a new series; a repeat of the same request gets the series as it is. */
    BookingSeries add(BookingSeries series, String actor, Instant at);

    /** Writes what became of a series, if it is still at the version before. */
    BookingSeries save(BookingSeries series, SeriesCommand command, String actor);

    /** A page of a centre's or a requester's series, the latest first, and one more if there is a further page. */
    List<BookingSeries> search(@Nullable String centre, @Nullable String requester, int limit, @Nullable String after);

    long count(@Nullable String centre, @Nullable String requester);

    /** Series whose making or ending has not come to its end and was begun before this moment. */
    List<BookingSeries> unfinished(Instant begunBefore);

    /** Where the page after this series begins. */
    static String place(BookingSeries series) {
        return series.occurrences().getFirst().slot().start().toEpochMilli() + " " + series.id();
    }
}
