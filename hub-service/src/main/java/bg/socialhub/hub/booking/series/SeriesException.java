package bg.socialhub.hub.booking.series;

import java.util.List;

/** Why a request about a series is refused. */
abstract sealed class SeriesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private SeriesException(String message) {
        super(message);
    }

    /** There is no such series, or it is none of the caller's business. */
    static final class NotFound extends SeriesException {
        private static final long serialVersionUID = 1L;

        NotFound(SeriesId id) {
            super("No series " + id);
        }
    }

    /** None of the occurrences can be had, or not all of them and the series was to be booked whole. */
    static final class NotBookable extends SeriesException {
        private static final long serialVersionUID = 1L;
        private final transient List<Occurrence> occurrences;

        NotBookable(List<Occurrence> occurrences) {
            super("The series cannot be booked");
            this.occurrences = List.copyOf(occurrences);
        }

        List<Occurrence> occurrences() {
            return occurrences;
        }
    }

    /** The series' stage does not know this command. */
    static final class IllegalTransition extends SeriesException {
        private static final long serialVersionUID = 1L;
        private final BookingSeries.Stage stage;

        IllegalTransition(BookingSeries series, SeriesCommand command) {
            super(command.label() + " on " + series.stage());
            this.stage = series.stage();
        }

        BookingSeries.Stage stage() {
            return stage;
        }
    }
}
