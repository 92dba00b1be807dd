package bg.socialhub.hub.booking.domain;

import static bg.socialhub.hub.booking.domain.BookingFixtures.HELD_UNTIL;
import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.booking.domain.BookingFixtures.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.Diagram;
import bg.socialhub.hub.booking.domain.BookingCommand.Cancel;
import bg.socialhub.hub.booking.domain.BookingCommand.Confirm;
import bg.socialhub.hub.booking.domain.BookingCommand.Expire;
import bg.socialhub.hub.booking.domain.BookingCommand.Grant;
import bg.socialhub.hub.booking.domain.BookingCommand.Place;
import bg.socialhub.hub.booking.domain.BookingCommand.Refuse;
import bg.socialhub.hub.booking.domain.BookingCommand.Reject;
import bg.socialhub.hub.booking.domain.BookingException.HoldExpired;
import bg.socialhub.hub.booking.domain.BookingException.HoldRuns;
import bg.socialhub.hub.booking.domain.BookingException.IllegalTransition;
import bg.socialhub.hub.booking.domain.Bookings.Status;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every state meets every command (I10). */
class BookingTransitionsTests {

    private static final List<Booking> STATES = List.of(
            BookingFixtures.aRequested(),
            BookingFixtures.aConfirmed(),
            BookingFixtures.aRejected(),
            BookingFixtures.aCancelled(),
            BookingFixtures.anExpired(),
            BookingFixtures.anEventsConfirmed(),
            BookingFixtures.anEventsCancelled(),
            BookingFixtures.aRefused(),
            BookingFixtures.aSessions(),
            BookingFixtures.aSessionsCancelled());

    private static final List<BookingCommand> COMMANDS = List.of(
            new Confirm("expert"),
            new Reject("Ремонт"),
            new Cancel("Отпадна"),
            new Expire(),
            new Grant(wish(9)),
            new Refuse(wish(9), Refusal.OVERLAP, List.of()),
            new Place(BookingFixtures.session("2027-03-09")));

    private static final Set<String> LEGAL = new TreeSet<>(Set.of(
            "REQUESTED confirm-booking CONFIRMED",
            "REQUESTED reject-booking REJECTED",
            "REQUESTED cancel-booking CANCELLED",
            "REQUESTED expire-booking EXPIRED",
            "CONFIRMED cancel-booking CANCELLED",
            "CANCELLED grant-room CONFIRMED",
            "CANCELLED refuse-room REFUSED",
            "CANCELLED place-session CONFIRMED",
            "CONFIRMED place-session CONFIRMED",
            "REFUSED grant-room CONFIRMED",
            "REFUSED refuse-room REFUSED"));

    @Test
    void everyPairIsANamedTransitionOrANamedRefusal() {
        Set<String> found = new TreeSet<>();
        Diagram diagram = new Diagram("booking");
        for (Booking state : STATES) {
            for (BookingCommand command : COMMANDS) {
                outcome(state, command).ifPresent(next -> {
                    found.add(Status.of(state) + " " + command.label() + " " + Status.of(next));
                    diagram.arrow(Status.of(state).name(), Status.of(next).name(), command.label());
                    assertThat(next.version()).isEqualTo(state.version() + 1);
                    assertThat(next.id()).isEqualTo(state.id());
                });
            }
        }
        assertThat(found).isEqualTo(LEGAL);
        diagram.assertShownInReadme();
    }

    @Test
    void refusesConfirmationAfterTheHoldExpired() {
        var requested = BookingFixtures.aRequested();
        assertThatExceptionOfType(HoldExpired.class)
                .isThrownBy(() -> requested.decide(new Confirm("expert"), HELD_UNTIL));
        assertThat(requested.decide(new Confirm("expert"), HELD_UNTIL.minusMillis(1)))
                .isInstanceOf(Booking.Confirmed.class);
    }

    @Test
    void doesNotExpireWhileTheHoldRuns() {
        assertThatExceptionOfType(HoldRuns.class)
                .isThrownBy(() -> BookingFixtures.aRequested().decide(new Expire(), NOW));
    }

    @Test
    void passesOverAWishThatIsNotLater() {
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> BookingFixtures.anEventsCancelled().decide(new Grant(wish(1)), NOW));
    }

    @Test
    void aPersonsBookingNeverBecomesAnEvents() {
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> BookingFixtures.aCancelled().decide(new Grant(wish(9)), NOW));
    }

    @Test
    void aPersonsBookingOrAnotherTrainingsNeverBecomesASession() {
        Place place = new Place(BookingFixtures.session("2027-03-09"));
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> BookingFixtures.aConfirmed().decide(place, NOW));
        Place others = new Place(BookingFixtures.sessionOf("other", "2027-03-09"));
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> BookingFixtures.aSessions().decide(others, NOW));
    }

    private static Optional<Booking> outcome(Booking state, BookingCommand command) {
        Instant now = command instanceof Expire ? HELD_UNTIL : NOW;
        try {
            return Optional.of(state.decide(command, now));
        } catch (IllegalTransition _) {
            return Optional.empty();
        }
    }
}
