package bg.socialhub.hub.booking;

import static bg.socialhub.hub.booking.Contest.EXPERT;
import static bg.socialhub.hub.booking.Contest.partner;
import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.booking.domain.BookingFixtures.slot;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingCommand.Confirm;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Bookings.Act;
import bg.socialhub.hub.booking.domain.Claim;
import bg.socialhub.hub.booking.domain.Ledger;
import bg.socialhub.hub.booking.domain.LedgerImage;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.Room;
import bg.socialhub.identity.CurrentUser;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The ledger itself says whose time is still undecided, and the sweeper makes good what a crash left. */
@HubTest
class UndecidedIT {

    /** Over two days, so that both must be told. */
    private static final Slot NIGHT = slot("2027-03-08T18:00", "2027-03-09T10:00");

    private static final CurrentUser PARTNER = partner("partner");
    private static final CurrentUser OTHER = partner("other");

    @Autowired
    BookingService service;

    @Autowired
    WaitingList list;

    @Autowired
    Bookings bookings;

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerKeeper keeper;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext hub;

    private Contest contest;
    private Room room;

    @BeforeEach
    void room() {
        clock.set(NOW);
        contest = new Contest(hub);
        contest.begin();
        room = contest.room(true);
    }

    @AfterEach
    void noRoom() {
        contest.begin();
        contest.end();
        clock.set(NOW);
    }

    @Test
    void aRequestIsUndecidedUntilItIsConfirmed() {
        Booking asked = contest.book(room, NIGHT, PARTNER);
        assertUndecided(true, true);
        service.decide(asked.id(), new Confirm("expert"), EXPERT, _ -> {});
        assertUndecided(false, false);
    }

    @Test
    void whatTheStaffBookIsDecided() {
        contest.book(room, NIGHT, EXPERT);
        assertUndecided(false, false);
    }

    @Test
    void anOfferIsUndecidedAndSoIsTheRequestThatIsMadeOfIt() {
        Booking had = contest.book(room, NIGHT, EXPERT);
        Booking waiting = contest.join(room, NIGHT, OTHER);
        assertUndecided(false, false);
        contest.cancel(had, EXPERT);
        assertUndecided(true, true);
        list.accept(waiting.id(), OTHER, _ -> {});
        assertUndecided(true, true);
        service.decide(waiting.id(), new Confirm("expert"), EXPERT, _ -> {});
        assertUndecided(false, false);
    }

    @Test
    void anOfferThatIsTakenByTheStaffIsDecided() {
        Booking had = contest.book(room, NIGHT, PARTNER);
        Booking waiting = contest.join(room, NIGHT, EXPERT);
        contest.cancel(had, PARTNER);
        assertUndecided(true, true);
        list.accept(waiting.id(), EXPERT, _ -> {});
        assertUndecided(false, false);
    }

    @Test
    void aRequestThatHeldNothingIsDecidedOnceItIsConfirmed() {
        room = contest.room(false);
        Booking asked = contest.book(room, NIGHT, PARTNER);
        assertUndecided();
        service.decide(asked.id(), new Confirm("expert"), EXPERT, _ -> {});
        assertUndecided(false, false);
    }

    @Test
    void aCrashBetweenConfirmationAndNoteIsMadeGoodByTheSweeper() {
        Booking asked = contest.book(room, NIGHT, PARTNER);
        bookings.save(asked.decide(new Confirm("expert"), NOW), Act.of("expert", "confirm", NOW));
        assertUndecided(true, true);
        clock.forward(Duration.ofMinutes(6));
        keeper.sweep();
        assertUndecided(false, false);
    }

    @Test
    void whatWasClaimedBeforeTheLedgerSaidSoIsNotedByTheSweeper() {
        contest.book(room, NIGHT, PARTNER);
        mongo.updateMulti(new Query(), new Update().unset("claims.$[].undecided"), "room_days");
        assertUndecided(false, false);
        clock.forward(Duration.ofMinutes(6));
        keeper.sweep();
        assertUndecided(true, true);
    }

    @Test
    void aLedgerThatWasLostSaysTheSameAgain() {
        contest.book(room, NIGHT, PARTNER);
        contest.book(room, slot("2027-03-09T12:00", "2027-03-09T14:00"), EXPERT);
        LedgerImage told = LedgerImage.of(ledger);
        assertThat(told).isEqualTo(contest.imageOfOwners());
        mongo.remove(new Query(), "room_days");
        keeper.rebuild();
        assertThat(LedgerImage.of(ledger)).isEqualTo(told);
    }

    /** What both days say of all their claims. */
    private void assertUndecided(Boolean... days) {
        List<Document> stored = mongo.find(
                Query.query(org.springframework.data.mongodb.core.query.Criteria.where("room")
                        .is(room.id().value())),
                Document.class,
                "room_days");
        assertThat(stored.stream()
                        .map(day -> day.getList("claims", Document.class, List.of()))
                        .flatMap(Collection::stream)
                        .map(claim -> claim.getBoolean("undecided", false)))
                .containsExactly(days);
        LocalDate first = NIGHT.days().getFirst();
        assertThat(ledger.claims(room.id(), first, first).stream().map(Claim::undecided))
                .containsExactlyElementsOf(List.of(days).stream().limit(1).toList());
    }
}
