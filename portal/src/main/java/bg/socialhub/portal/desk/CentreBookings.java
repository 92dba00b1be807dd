package bg.socialhub.portal.desk;

import bg.socialhub.portal.gateway.BookingsApi;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.BookingsApi.Status;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The bookings of a centre that keep a room, all of them and not page by page. */
@Component
public class CentreBookings {

    private static final int PAGE = 100;
    private static final int MOST_PAGES = 20;

    private final BookingsApi bookings;

    CentreBookings(BookingsApi bookings) {
        this.bookings = bookings;
    }

    /** Those that touch a time, by start; of one room where it is named, and the first two thousand. */
    public List<Booking> touching(String centre, @Nullable String room, OffsetDateTime from, OffsetDateTime to) {
        var found = new ArrayList<Booking>();
        String cursor = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            var answer = bookings.bookings(centre, room, null, from, to, PAGE, cursor);
            answer.items().stream().filter(CentreBookings::keepsItsRoom).forEach(found::add);
            cursor = answer.next();
            if (cursor == null) {
                break;
            }
        }
        return List.copyOf(found);
    }

    private static boolean keepsItsRoom(Booking booking) {
        return booking.status() == Status.REQUESTED || booking.status() == Status.CONFIRMED;
    }
}
