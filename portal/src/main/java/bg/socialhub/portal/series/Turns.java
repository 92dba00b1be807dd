package bg.socialhub.portal.series;

import bg.socialhub.portal.gateway.SeriesApi.Occurrence;
import bg.socialhub.portal.gateway.SeriesApi.Result;
import bg.socialhub.portal.gateway.SeriesApi.Series;
import bg.socialhub.portal.page.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days of a series, and how many there are of each kind.
 *
 * @param all in order
 */
record Turns(List<Occurrence> all) {

    public long had() {
        return all.stream()
                .filter(one -> one.result() == Result.BOOKED || one.result() == Result.OPEN)
                .count();
    }

    public long lost() {
        return all.size() - had();
    }

    /** What is booked and has not begun. */
    static List<Occurrence> coming(Series series, Instant now) {
        return series.occurrences().stream()
                .filter(one -> one.blocks() && one.start().toInstant().isAfter(now))
                .toList();
    }

    /** Those of the coming ones from a day on; all of them when no day is named. */
    static List<Occurrence> from(List<Occurrence> coming, @Nullable LocalDate day) {
        return coming.stream()
                .filter(one -> day == null || !one.day().isBefore(day))
                .toList();
    }

    /** The days from which on one may still change something: those after today. */
    static List<LocalDate> changeable(List<Occurrence> coming, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Formats.ZONE);
        return coming.stream()
                .map(Occurrence::day)
                .filter(day -> day.isAfter(today))
                .distinct()
                .toList();
    }
}
