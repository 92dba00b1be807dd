package bg.socialhub.portal.desk;

import bg.socialhub.portal.gateway.BookingsApi;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.BookingsApi.Status;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The bookings of a centre, all of them and not page by page. */
@Component
public class CentreBookings {

    private static final int PAGE = 100;
    private static final int MOST_PAGES = 20;
    private static final List<Status> KEEPING = List.of(Status.REQUESTED, Status.CONFIRMED, Status.OFFERED);

    private final BookingsApi bookings;

    CentreBookings(BookingsApi bookings) {
        this.bookings = bookings;
    }

    /** Those that keep a room and touch a time, by start; of one room where it is named. */
    public List<Booking> touching(String centre, @Nullable String room, OffsetDateTime from, OffsetDateTime to) {
        return all(centre, room, KEEPING, from, to);
    }

    /** Those in these states; the first two thousand. */
    public List<Booking> all(
            String centre, @Nullable String room, List<Status> states, OffsetDateTime from, OffsetDateTime to) {
        var found = new ArrayList<Booking>();
        String cursor = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            var answer = bookings.bookings(centre, room, states, from, to, null, PAGE, cursor);
            found.addAll(answer.items());
            cursor = answer.next();
            if (cursor == null) {
                break;
            }
        }
        return List.copyOf(found);
    }
}
