package bg.socialhub.hub.training;

import static bg.socialhub.hub.booking.domain.BookingFixtures.local;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.SessionRooms;
import bg.socialhub.hub.booking.SessionRooms.Place;
import bg.socialhub.hub.booking.SessionRooms.SessionWish;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Ledger;
import bg.socialhub.hub.booking.domain.LedgerImage;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.hub.training.domain.Placement;
import bg.socialhub.hub.training.domain.TrainingException.RoomsTaken;
import bg.socialhub.hub.training.domain.TrainingFixtures;
import bg.socialhub.hub.training.domain.Trainings;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import bg.socialhub.platform.store.NewId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** Trainings, bookings and the ledger over the real store, and what tests ask of them. */
@HubTest
abstract class PlannedTrainings {

    static final Instant NOW = local("2027-03-01T09:00");
    private static final RoomId ROOM =
            new RoomId(NewId.derive("room/plovdiv/training-room").toString());
    static final CurrentUser EXPERT = new CurrentUser("expert", Set.of(Role.CENTRE_EXPERT), "plovdiv", Set.of());

    @Autowired
    TrainingDesk desk;

    @Autowired
    Trainings trainings;

    @Autowired
    SessionRooms rooms;

    @Autowired
    SessionSweep sweep;

    @Autowired
    Bookings bookings;

    @Autowired
    Ledger ledger;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    TestClock clock;

    final TrainingId id = new TrainingId(UUID.randomUUID().toString());

    @BeforeEach
    void empty() {
        mongo.remove(new Query(), "room_days");
        mongo.remove(new Query(), "bookings");
        mongo.remove(new Query(), "trainings");
        clock.set(NOW);
    }

    boolean isPlanned(TrainingId mine, Placement... places) {
        try {
            plan(mine, places);
            return true;
        } catch (RoomsTaken _) {
            return false;
        }
    }

    void plan(TrainingId mine, Placement... places) {
        desk.plan(mine, "plovdiv", TrainingFixtures.programme(12), List.of(places), EXPERT);
    }

    void decide(bg.socialhub.hub.training.domain.TrainingCommand command) {
        desk.decide(id, command, EXPERT, _ -> {});
    }

    SessionWish wish(int session, Placement at) {
        Place place = new Place(at.room(), at.start(), at.end());
        String title = TrainingFixtures.programme(12).title().bg();
        return new SessionWish(id.value(), session, "plovdiv", place, title, 12, "expert");
    }

    Booking booking(int session) {
        return bookings.find(BookingId.ofSession(id.value(), session)).orElseThrow();
    }

    void sweepAfter(Duration time) {
        clock.forward(time);
        sweep.sweep();
    }

    /** The ledger is what the bookings that block make it, and there are so many of them. */
    void assertLedgerIsOf(int sessions) {
        List<Booking> blocking = new ArrayList<>();
        bookings.forEachBlocking(blocking::add);
        assertThat(blocking).hasSize(sessions);
        assertThat(LedgerImage.of(ledger)).isEqualTo(LedgerImage.of(blocking));
    }

    static Placement at(String day, int from, int to) {
        return new Placement(
                ROOM, local("2027-03-%sT%02d:00".formatted(day, from)), local("2027-03-%sT%02d:00".formatted(day, to)));
    }
}
