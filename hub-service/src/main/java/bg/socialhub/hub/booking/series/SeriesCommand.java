package bg.socialhub.hub.booking.series;

import bg.socialhub.hub.booking.series.BookingSeries.Ending;
import java.util.List;

/** What becomes of a series. */
sealed interface SeriesCommand {

    /** Every occurrence was tried. */
    record Made(List<Occurrence> occurrences) implements SeriesCommand {}

    /** An occurrence could not be had, so none is. */
    record Refuse(List<Occurrence> occurrences) implements SeriesCommand {}

    /** The requester or the centre gives the later occurrences back. */
    record End(Ending ending) implements SeriesCommand {}

    /** All that had to be given back is. */
    record Settle() implements SeriesCommand {}

    /** The command's name in the audit. */
    default String label() {
        return switch (this) {
            case Made _ -> "make-series";
            case Refuse _ -> "refuse-series";
            case End _ -> "end-series";
            case Settle _ -> "settle-series";
        };
    }
}
