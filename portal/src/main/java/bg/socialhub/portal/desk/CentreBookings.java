package bg.socialhub.portal.desk;

import bg.socialhub.portal.gateway.BookingsApi;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
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

    private final BookingsApi bookings;

    CentreBookings(BookingsApi bookings) {
        this.bookings = bookings;
    }

    /** Those that keep a room and touch a time, by start; of one room where it is named. */
    public List<Booking> touching(String centre, @Nullable String room, OffsetDateTime from, OffsetDateTime to) {
        return all(centre, room, from, to).stream()
                .filter(Booking::keepsItsRoom)
                .toList();
    }

    /** Whatever became of them; the first two thousand. */
    public List<Booking> all(String centre, @Nullable String room, OffsetDateTime from, OffsetDateTime to) {
        var found = new ArrayList<Booking>();
        String cursor = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            var answer = bookings.bookings(centre, room, null, from, to, PAGE, cursor);
            found.addAll(answer.items());
            cursor = answer.next();
            if (cursor == null) {
                break;
            }
        }
        return List.copyOf(found);
    }
}
