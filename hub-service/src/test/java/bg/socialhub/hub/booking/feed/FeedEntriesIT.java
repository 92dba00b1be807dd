package bg.socialhub.hub.booking.feed;

import static bg.socialhub.hub.training.domain.TrainingFixtures.BEFORE;
import static bg.socialhub.hub.training.domain.TrainingFixtures.programme;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.booking.feed.Feed.Scope;
import bg.socialhub.hub.booking.feed.FeedEntry.State;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.hub.room.Rooms;
import bg.socialhub.hub.training.EnrolmentDesk;
import bg.socialhub.hub.training.EnrolmentId;
import bg.socialhub.hub.training.TrainingDesk;
import bg.socialhub.hub.training.TrainingId;
import bg.socialhub.hub.training.domain.Attendee;
import bg.socialhub.hub.training.domain.EnrolmentCommand.Enrol;
import bg.socialhub.hub.training.domain.Placement;
import bg.socialhub.hub.training.domain.TrainingCommand.Cancel;
import bg.socialhub.hub.training.domain.TrainingCommand.Drop;
import bg.socialhub.hub.training.domain.TrainingCommand.Open;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** What a person's feed tells of trainings over the real store, and how long. */
@HubTest
class FeedEntriesIT {

    private static final CurrentUser MARIA =
            new CurrentUser("maria", Set.of(Role.ENTERPRISE_MEMBER), null, Set.of("medena"));
    private static final CurrentUser EXPERT =
            new CurrentUser("expert", Set.of(Role.CENTRE_EXPERT), "plovdiv", Set.of());
    private static final Duration FORTY_DAYS = Duration.ofDays(40);

    @Autowired
    FeedEntries entries;

    @Autowired
    TrainingDesk trainings;

    @Autowired
    EnrolmentDesk enrolments;

    @Autowired
    Rooms rooms;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    TestClock clock;

    private final TrainingId id = new TrainingId(UUID.randomUUID().toString());

    @BeforeEach
    void anOpenTrainingOfTwoSessions() {
        Stream.of("room_days", "bookings", "trainings", "training_enrolments", "training_seats")
                .forEach(name -> mongo.remove(new Query(), name));
        clock.set(BEFORE);
        List<Placement> sessions = List.of(at(FORTY_DAYS), at(FORTY_DAYS.plusDays(1)));
        trainings.plan(id, "plovdiv", programme(5), sessions, EXPERT);
        trainings.decide(id, new Open(), EXPERT, _ -> {});
    }

    @Test
    void tellsForThirtyDaysThatNobodyGoesAnyMore() {
        EnrolmentId anna = enrol("anna");
        EnrolmentId boris = enrol("boris");
        assertThat(states()).containsExactly(State.CONFIRMED, State.CONFIRMED);
        enrolments.withdraw(id, anna, MARIA, _ -> {});
        assertThat(states()).containsExactly(State.CONFIRMED, State.CONFIRMED);
        enrolments.withdraw(id, boris, MARIA, _ -> {});
        assertThat(states()).containsExactly(State.CANCELLED, State.CANCELLED);
        clock.forward(FeedEntries.REMEMBERED.minusMinutes(1));
        assertThat(states()).containsExactly(State.CANCELLED, State.CANCELLED);
        clock.forward(Duration.ofMinutes(2));
        assertThat(states()).isEmpty();
    }

    @Test
    void tellsForThirtyDaysOfASessionThatWasCalledOffAndNotOfOneThatWasBefore() {
        trainings.decide(id, new Drop(1), EXPERT, _ -> {});
        clock.forward(Duration.ofHours(1));
        enrol("anna");
        assertThat(states()).containsExactly(State.CONFIRMED);
        clock.forward(Duration.ofHours(1));
        trainings.decide(id, new Cancel("Болен лектор"), EXPERT, _ -> {});
        assertThat(states()).containsExactly(State.CANCELLED);
        clock.forward(FeedEntries.REMEMBERED.plusMinutes(1));
        assertThat(states()).isEmpty();
    }

    @Test
    void whatAPersonIsToldGrowsWithEveryChange() {
        EnrolmentId anna = enrol("anna");
        long first = told().getFirst().changes();
        enrolments.withdraw(id, anna, MARIA, _ -> {});
        long second = told().getFirst().changes();
        enrol("anna");
        assertThat(told().getFirst().changes()).isGreaterThan(second);
        assertThat(second).isGreaterThan(first);
        assertThat(told()).extracting(FeedEntry::title).containsOnly("Пласмент за начинаещи");
        assertThat(states()).containsOnly(State.CONFIRMED);
    }

    private EnrolmentId enrol(String name) {
        Enrol wish = new Enrol("medena", new Attendee(name, name + "@example.bg"), MARIA.id());
        return enrolments.enrol(id, wish, MARIA).enrolment().id();
    }

    private List<FeedEntry> told() {
        return entries.of(new Feed(Scope.MINE, MARIA.id(), null, BEFORE, 1));
    }

    private List<State> states() {
        return told().stream().map(FeedEntry::state).toList();
    }

    private Placement at(Duration later) {
        RoomId room = rooms.ofCentre("plovdiv").getFirst().id();
        Instant start = BEFORE.plus(later);
        return new Placement(room, start, start.plus(Duration.ofHours(2)));
    }
}
