package bg.socialhub.hub.booking;

import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.booking.domain.BookingFixtures.SLOT;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingFixtures;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Bookings.Act;
import bg.socialhub.hub.booking.domain.Bookings.Filter;
import bg.socialhub.hub.booking.domain.Bookings.Order;
import bg.socialhub.hub.booking.domain.Bookings.Status;
import bg.socialhub.hub.booking.domain.Reservation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Lists of bookings: which are in them, in which order, page by page. */
@HubTest
class BookingSearchIT {

    @Autowired
    ApplicationContext hub;

    @Autowired
    Bookings bookings;

    @Autowired
    TestClock clock;

    private Contest contest;

    @BeforeEach
    void empty() {
        contest = new Contest(hub);
        contest.begin();
        clock.set(NOW);
    }

    @AfterEach
    void leave() {
        contest.end();
    }

    @Test
    void aListOfSeveralStatesIsPagedInItsOrderWithoutAGapOrARepeat() {
        bookings.add(new Booking.Requested(wanted("d"), 1, NOW, SLOT.start()), act());
        bookings.add(new Booking.Requested(wanted("b"), 1, NOW, SLOT.start(), false), act());
        bookings.add(new Booking.Offered(wanted("a"), 1, NOW.plusSeconds(2), SLOT.start()), act());
        bookings.add(new Booking.Requested(wanted("e"), 1, NOW.plusSeconds(1), NOW.plusSeconds(60)), act());
        bookings.add(new Booking.Offered(wanted("c"), 1, NOW.plusSeconds(3), SLOT.end()), act());
        bookings.add(new Booking.Waiting(wanted("w"), 1, NOW.minusSeconds(1), SLOT.end()), act());
        bookings.add(new Booking.Confirmed(wanted("x"), 1, NOW, "expert"), act());

        for (int size = 1; size <= 6; size++) {
            assertThat(read(Status.HELD, Order.HELD_UNTIL, size)).containsExactly("e", "a", "b", "d", "c");
            assertThat(read(Set.of(Status.WAITING, Status.REQUESTED, Status.OFFERED), Order.SINCE, size))
                    .containsExactly("w", "b", "d", "e", "a", "c");
            assertThat(read(Set.of(), Order.START, size)).containsExactly("a", "b", "c", "d", "e", "w", "x");
        }
        assertThat(bookings.count(ofPlovdiv(Status.HELD))).isEqualTo(5);
        assertThat(bookings.count(ofPlovdiv(Set.of(Status.EXPIRED)))).isZero();
        assertThat(bookings.count(heldBefore(NOW.plusSeconds(60)))).isZero();
        assertThat(bookings.count(heldBefore(NOW.plusSeconds(61)))).isOne();
        assertThat(bookings.count(heldBefore(SLOT.end()))).isEqualTo(4);
    }

    private List<String> read(Set<Status> statuses, Order order, int size) {
        List<String> ids = new ArrayList<>();
        String after = null;
        List<Booking> page;
        do {
            page = bookings.search(ofPlovdiv(statuses), order, size, after);
            List<Booking> shown = page.subList(0, Math.min(size, page.size()));
            shown.forEach(booking -> ids.add(booking.id().value()));
            after = Bookings.place(shown.getLast(), order);
        } while (page.size() > size);
        return ids;
    }

    private static Filter ofPlovdiv(Set<Status> statuses) {
        return new Filter("plovdiv", null, null, statuses, null, null);
    }

    private static Filter heldBefore(Instant moment) {
        return new Filter("plovdiv", null, null, Status.HELD, null, null, moment);
    }

    private static Reservation wanted(String id) {
        return BookingFixtures.reservation(id, SLOT);
    }

    private static Act act() {
        return Act.of("t", "store", NOW);
    }
}
