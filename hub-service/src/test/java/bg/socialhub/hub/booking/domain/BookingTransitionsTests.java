package bg.socialhub.hub.booking.domain;

import static bg.socialhub.hub.booking.domain.BookingFixtures.HELD_UNTIL;
import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.booking.domain.BookingFixtures.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.Diagram;
import bg.socialhub.hub.booking.domain.BookingCommand.Accept;
import bg.socialhub.hub.booking.domain.BookingCommand.Arrive;
import bg.socialhub.hub.booking.domain.BookingCommand.Cancel;
import bg.socialhub.hub.booking.domain.BookingCommand.Confirm;
import bg.socialhub.hub.booking.domain.BookingCommand.Expire;
import bg.socialhub.hub.booking.domain.BookingCommand.Grant;
import bg.socialhub.hub.booking.domain.BookingCommand.Offer;
import bg.socialhub.hub.booking.domain.BookingCommand.Place;
import bg.socialhub.hub.booking.domain.BookingCommand.Refuse;
import bg.socialhub.hub.booking.domain.BookingCommand.Reject;
import bg.socialhub.hub.booking.domain.BookingCommand.Release;
import bg.socialhub.hub.booking.domain.BookingException.AlreadyReleased;
import bg.socialhub.hub.booking.domain.BookingException.ArrivalNotNow;
import bg.socialhub.hub.booking.domain.BookingException.HoldExpired;
import bg.socialhub.hub.booking.domain.BookingException.HoldRuns;
import bg.socialhub.hub.booking.domain.BookingException.IllegalTransition;
import bg.socialhub.hub.booking.domain.Bookings.Status;
import bg.socialhub.identity.PersonName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every state meets every command (I10). */
class BookingTransitionsTests {

    private static final List<Booking> STATES = List.of(
            BookingFixtures.aWaiting(),
            BookingFixtures.anOffered(),
            BookingFixtures.aRequested(),
            BookingFixtures.aSharingRequest(),
            BookingFixtures.aConfirmed(),
            BookingFixtures.anArrived(),
            BookingFixtures.aReleased(),
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
            new Arrive(),
            new Release(BookingFixtures.SLOT.start()),
            new Offer(BookingFixtures.reservation("b", BookingFixtures.SLOT), HELD_UNTIL),
            new Accept("someone", null),
            new Accept("someone", HELD_UNTIL),
            new Grant(wish(9)),
            new Refuse(wish(9), Refusal.OVERLAP, List.of()),
            new Place(BookingFixtures.session("2027-03-09")));

    private static final Set<String> LEGAL = new TreeSet<>(Set.of(
            "WAITING cancel-booking CANCELLED",
            "WAITING expire-booking EXPIRED",
            "WAITING offer-room OFFERED",
            "OFFERED accept-offer CONFIRMED",
            "OFFERED accept-offer REQUESTED",
            "OFFERED cancel-booking CANCELLED",
            "OFFERED expire-booking EXPIRED",
            "REQUESTED confirm-booking CONFIRMED",
            "REQUESTED reject-booking REJECTED",
            "REQUESTED cancel-booking CANCELLED",
            "REQUESTED expire-booking EXPIRED",
            "CONFIRMED cancel-booking CANCELLED",
            "CONFIRMED note-arrival CONFIRMED",
            "CONFIRMED release-room RELEASED",
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
        diagram.assertShown();
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
    void anOfferIsTakenUntilItRunsOutAndHoldsTheTimeUntilThen() {
        Booking offered = BookingFixtures.anOffered();
        assertThat(BookingFixtures.aWaiting().blocks()).isFalse();
        assertThat(offered.blocks()).isTrue();
        assertThatExceptionOfType(HoldExpired.class)
                .isThrownBy(() -> offered.decide(new Accept("someone", null), HELD_UNTIL));
        assertThat(offered.decide(new Accept("someone", null), HELD_UNTIL.minusMillis(1)))
                .isInstanceOf(Booking.Confirmed.class);
    }

    @Test
    void nobodyIsMissedWhoCameAndWhoeverComesTooLateIsToldWhy() {
        Release release = new Release(BookingFixtures.SLOT.start());
        assertThatExceptionOfType(HoldRuns.class)
                .isThrownBy(() -> BookingFixtures.aConfirmed().decide(release, NOW));
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> BookingFixtures.anArrived().decide(release, BookingFixtures.SLOT.end()));
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> BookingFixtures.aSessions().decide(release, BookingFixtures.SLOT.end()));
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> BookingFixtures.anEventsConfirmed().decide(release, BookingFixtures.SLOT.end()));
        assertThatExceptionOfType(AlreadyReleased.class)
                .isThrownBy(() -> BookingFixtures.aReleased().decide(new Arrive(), BookingFixtures.SLOT.start()));
    }

    @Test
    void anArrivalIsNotedFromAnHourBeforeTheStartUntilTheEnd() {
        Instant start = BookingFixtures.SLOT.start();
        Booking confirmed = BookingFixtures.aConfirmed();
        assertThatExceptionOfType(ArrivalNotNow.class)
                .isThrownBy(() -> confirmed.decide(new Arrive(), start.minusSeconds(3601)));
        assertThat(confirmed.decide(new Arrive(), start.minusSeconds(3600))).isInstanceOf(Booking.Confirmed.class);
        assertThatExceptionOfType(ArrivalNotNow.class)
                .isThrownBy(() -> confirmed.decide(new Arrive(), BookingFixtures.SLOT.end()));
    }

    @Test
    void onlyARequestThatHoldsItsTimeBlocksIt() {
        assertThat(BookingFixtures.aRequested().blocks()).isTrue();
        assertThat(BookingFixtures.aSharingRequest().blocks()).isFalse();
        assertThat(BookingFixtures.aSharingRequest().isLive()).isTrue();
        assertThat(BookingFixtures.aSharingRequest()
                        .decide(new Confirm("expert"), NOW)
                        .blocks())
                .isTrue();
    }

    @Test
    void whoAskedIsKeptByEveryStateAndToldByNoText() {
        assertThat(BookingFixtures.everyState())
                .filteredOn(booking -> booking.reservation().ofEvent().isEmpty())
                .hasSize(10)
                .allSatisfy(booking -> {
                    assertThat(booking.reservation().requesterName()).isEqualTo(new PersonName("Мария Иванова"));
                    assertThat(booking.reservation()
                                    .restFrom(booking.reservation().slot().start())
                                    .requesterName())
                            .isNotNull();
                    assertThat(booking.toString()).doesNotContain("Мария");
                });
    }

    @Test
    void doesNotExpireWhileTheHoldRuns() {
        assertThatExceptionOfType(HoldRuns.class)
                .isThrownBy(() -> BookingFixtures.aRequested().decide(new Expire(), NOW));
        assertThatExceptionOfType(HoldRuns.class)
                .isThrownBy(() -> BookingFixtures.anOffered().decide(new Expire(), NOW));
        assertThatExceptionOfType(HoldRuns.class)
                .isThrownBy(() -> BookingFixtures.aWaiting().decide(new Expire(), NOW));
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
        Instant now = switch (command) {
            case Expire _ -> HELD_UNTIL;
            case Arrive _, Release _ -> BookingFixtures.SLOT.start();
            default -> NOW;
        };
        try {
            return Optional.of(state.decide(command, now));
        } catch (IllegalTransition | AlreadyReleased _) {
            return Optional.empty();
        }
    }
}
