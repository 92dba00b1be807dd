package bg.socialhub.hub.booking;

import static bg.socialhub.hub.booking.Contest.EXPERT;
import static bg.socialhub.hub.booking.Contest.order;
import static bg.socialhub.hub.booking.Contest.partner;
import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.booking.domain.BookingFixtures.slot;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.KeyedRequest;
import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.Bookings.Status;
import bg.socialhub.hub.booking.domain.Ledger;
import bg.socialhub.hub.booking.domain.LedgerImage;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.Room;
import bg.socialhub.identity.CurrentUser;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A booking whose answer was lost is sent again, when more has happened to it or to its time. */
@HubTest
class BookingAgainIT {

    private static final Slot MORNING = slot("2027-03-08T10:00", "2027-03-08T12:00");
    private static final CurrentUser PARTNER = partner("partner");

    private final KeyedRequest request = new KeyedRequest();
    private final BookingId id = new BookingId(UUID.randomUUID().toString());

    @Autowired
    BookingService service;

    @Autowired
    Ledger ledger;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext hub;

    private Contest contest;

    @BeforeEach
    void room() {
        clock.set(NOW);
        contest = new Contest(hub);
        contest.begin();
    }

    @AfterEach
    void noRoom() {
        contest.begin();
        contest.end();
        clock.set(NOW);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void oneThatWasCancelledClaimsNothing(boolean requestsHold) {
        Room room = contest.room(requestsHold);
        contest.cancel(book(room, PARTNER), EXPERT);
        assertThat(Status.of(book(room, PARTNER))).isEqualTo(Status.CANCELLED);
        assertThat(ledger.claims(
                        room.id(), MORNING.days().getFirst(), MORNING.days().getLast()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void oneWhoseTimeIsAnothersByNowIsToldWhatBecameOfIt(boolean requestsHold) {
        Room room = contest.room(requestsHold);
        contest.cancel(book(room, PARTNER), EXPERT);
        Booking others = contest.book(room, MORNING, EXPERT);
        assertThat(Status.of(book(room, PARTNER))).isEqualTo(Status.CANCELLED);
        assertThat(contest.status(others)).isEqualTo(Status.CONFIRMED);
        assertThat(LedgerImage.of(ledger)).isEqualTo(contest.imageOfOwners());
    }

    @Test
    void oneThatHasBegunMeanwhileIsToldAsItIs() {
        Room room = contest.room(true);
        Booking first = book(room, EXPERT);
        clock.forward(Duration.between(NOW, MORNING.end()));
        assertThat(book(room, EXPERT)).isEqualTo(first);
    }

    private Booking book(Room room, CurrentUser user) {
        return request.send(() -> service.book(id, order(room, MORNING), user));
    }
}
