package bg.socialhub.hub.booking;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** The trainings to which somebody goes or sends people; each of their sessions has a booking. */
public interface AttendedTrainings {

    /**
     * What a person has to do with one training.
     *
     * @param numbered the highest number that one of its sessions ever had
     * @param withdrawn whether nobody goes any more for whom the person asked
     * @param at since when it is so
     * @param changes how often it changed
     */
    record Attended(String training, String title, int numbered, boolean withdrawn, Instant at, long changes) {

        /** The bookings of all sessions that the training ever had. */
        public List<BookingId> bookings() {
            return IntStream.rangeClosed(1, numbered)
                    .mapToObj(session -> BookingId.ofSession(training, session))
                    .toList();
        }
    }

    /** Those in which this person has got a seat for somebody, and those that they left after a moment. */
    List<Attended> of(String person, Instant leftAfter);
}
