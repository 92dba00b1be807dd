package bg.socialhub.hub.booking;

import static bg.socialhub.hub.booking.domain.BookingFixtures.HELD_UNTIL;
import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.booking.domain.BookingFixtures.SLOT;
import static bg.socialhub.hub.booking.domain.BookingFixtures.reservation;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Bookings.Act;
import bg.socialhub.hub.booking.domain.Reservation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** Which of many bookings wait for a decision. */
@HubTest
class UndecidedIT {

    private static final int MANY = 250;
    private static final int EVERY_THIRD = 3;

    @Autowired
    Bookings bookings;

    @Autowired
    MongoTemplate mongo;

    @AfterEach
    void empty() {
        mongo.remove(new Query(), "bookings");
    }

    @Test
    void noneIsMissedAmongMany() {
        List<BookingId> all = new ArrayList<>();
        List<BookingId> undecided = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Reservation wanted = reservation("undecided-" + i, SLOT);
            boolean open = i % EVERY_THIRD == 0;
            Booking booking = open
                    ? new Booking.Requested(wanted, 1, NOW, HELD_UNTIL)
                    : new Booking.Confirmed(wanted, 1, NOW, "t");
            bookings.add(booking, Act.of("t", "store", NOW));
            all.add(wanted.id());
            if (open) {
                undecided.add(wanted.id());
            }
        }
        assertThat(bookings.undecided(all)).containsExactlyInAnyOrderElementsOf(undecided);
        assertThat(bookings.undecided(List.of())).isEmpty();
    }
}
