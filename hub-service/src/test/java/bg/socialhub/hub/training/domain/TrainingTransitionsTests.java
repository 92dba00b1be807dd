package bg.socialhub.hub.training.domain;

import static bg.socialhub.hub.training.domain.TrainingFixtures.AFTER;
import static bg.socialhub.hub.training.domain.TrainingFixtures.BEFORE;
import static bg.socialhub.hub.training.domain.TrainingFixtures.DURING;
import static bg.socialhub.hub.training.domain.TrainingFixtures.SECOND;
import static bg.socialhub.hub.training.domain.TrainingFixtures.THIRD;
import static bg.socialhub.hub.training.domain.TrainingFixtures.programme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.Diagram;
import bg.socialhub.hub.training.domain.TrainingCommand.Add;
import bg.socialhub.hub.training.domain.TrainingCommand.Cancel;
import bg.socialhub.hub.training.domain.TrainingCommand.Complete;
import bg.socialhub.hub.training.domain.TrainingCommand.Drop;
import bg.socialhub.hub.training.domain.TrainingCommand.Follow;
import bg.socialhub.hub.training.domain.TrainingCommand.Move;
import bg.socialhub.hub.training.domain.TrainingCommand.Open;
import bg.socialhub.hub.training.domain.TrainingCommand.Revise;
import bg.socialhub.hub.training.domain.TrainingException.IllegalTransition;
import bg.socialhub.hub.training.domain.TrainingException.NothingPlanned;
import bg.socialhub.hub.training.domain.TrainingException.SessionBegun;
import bg.socialhub.hub.training.domain.TrainingException.SessionNotFound;
import bg.socialhub.hub.training.domain.TrainingException.SessionsOverlap;
import bg.socialhub.hub.training.domain.TrainingException.TrainingBegun;
import bg.socialhub.hub.training.domain.TrainingException.TrainingNotOver;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every status meets every command (I10). */
class TrainingTransitionsTests {

    private static final List<TrainingCommand> COMMANDS = List.of(
            new Revise(programme(20)),
            new Add(THIRD),
            new Move(2, THIRD),
            new Follow(2, THIRD),
            new Drop(2),
            new Open(),
            new Cancel("Болен лектор"),
            new Complete());

    private static final Set<String> LEGAL = new TreeSet<>(Set.of(
            "DRAFT revise-training DRAFT",
            "DRAFT add-session DRAFT",
            "DRAFT move-session DRAFT",
            "DRAFT follow-room DRAFT",
            "DRAFT drop-session DRAFT",
            "DRAFT open-training OPEN",
            "DRAFT cancel-training CANCELLED",
            "OPEN revise-training OPEN",
            "OPEN add-session OPEN",
            "OPEN move-session OPEN",
            "OPEN follow-room OPEN",
            "OPEN drop-session OPEN",
            "OPEN cancel-training CANCELLED",
            "RUNNING revise-training RUNNING",
            "RUNNING add-session RUNNING",
            "RUNNING move-session RUNNING",
            "RUNNING follow-room RUNNING",
            "RUNNING drop-session RUNNING",
            "RUNNING cancel-training CANCELLED",
            "RUNNING complete-training COMPLETED"));

    @Test
    void everyPairIsANamedTransitionOrANamedRefusal() {
        Map<Training, Instant> states = new LinkedHashMap<>();
        states.put(TrainingFixtures.aDraft(), BEFORE);
        states.put(TrainingFixtures.anOpen(), BEFORE);
        states.put(TrainingFixtures.aCompleted(), AFTER);
        states.put(TrainingFixtures.aCancelled(), BEFORE);
        Set<String> found = new TreeSet<>();
        Diagram diagram = new Diagram("training");
        states.forEach((state, now) -> meet(state, now, found, diagram));
        meet(TrainingFixtures.anOpen(), DURING, found, diagram);
        assertThat(found).isEqualTo(LEGAL);
        diagram.arrow("OPEN", "RUNNING", "time");
        diagram.assertShown();
    }

    private static void meet(Training state, Instant now, Set<String> found, Diagram diagram) {
        for (TrainingCommand command : COMMANDS) {
            Status from = state.status(now);
            outcome(state, command, now).ifPresent(next -> {
                found.add(from + " " + command.label() + " " + next.status(now));
                diagram.arrow(from.name(), next.status(now).name(), command.label());
                assertThat(next.version()).isEqualTo(state.version() + 1);
                assertThat(next.id()).isEqualTo(state.id());
            });
        }
    }

    /** A running training is completed when it is over; until then it is still running. */
    private static Optional<Training> outcome(Training state, TrainingCommand command, Instant now) {
        boolean running = state.status(now) == Status.RUNNING;
        try {
            return Optional.of(state.decide(command, running && command instanceof Complete ? AFTER : now));
        } catch (IllegalTransition _) {
            return Optional.empty();
        }
    }

    @Test
    void runsFromTheStartOfItsFirstSession() {
        Instant start = TrainingFixtures.FIRST.start();
        assertThat(TrainingFixtures.anOpen().status(start.minusMillis(1))).isEqualTo(Status.OPEN);
        assertThat(TrainingFixtures.anOpen().status(start)).isEqualTo(Status.RUNNING);
        assertThat(TrainingFixtures.aDraft().status(start)).isEqualTo(Status.DRAFT);
    }

    @Test
    void isNotOpenedWithoutASessionOrAfterItsStart() {
        assertThatExceptionOfType(NothingPlanned.class)
                .isThrownBy(() -> TrainingFixtures.without(List.of()).decide(new Open(), BEFORE));
        assertThatExceptionOfType(TrainingBegun.class)
                .isThrownBy(() -> TrainingFixtures.aDraft().decide(new Open(), TrainingFixtures.FIRST.start()));
    }

    @Test
    void isCompletedFromTheEndOfItsLastSessionOn() {
        Training open = TrainingFixtures.anOpen();
        assertThatExceptionOfType(TrainingNotOver.class)
                .isThrownBy(() -> open.decide(new Complete(), SECOND.end().minusMillis(1)));
        assertThat(open.decide(new Complete(), SECOND.end()).stored()).isEqualTo(Status.COMPLETED);
    }

    @Test
    void onlyASessionThatLiesAheadIsMovedOrDropped() {
        Training open = TrainingFixtures.anOpen();
        assertThatExceptionOfType(SessionBegun.class).isThrownBy(() -> open.decide(new Move(1, THIRD), DURING));
        assertThatExceptionOfType(SessionBegun.class).isThrownBy(() -> open.decide(new Drop(1), DURING));
        assertThatExceptionOfType(SessionNotFound.class).isThrownBy(() -> open.decide(new Drop(9), BEFORE));
    }

    @Test
    void anOpenTrainingKeepsItsLastSessionAndADraftNeedNot() {
        Training open = TrainingFixtures.anOpen().decide(new Drop(1), BEFORE);
        assertThatExceptionOfType(NothingPlanned.class).isThrownBy(() -> open.decide(new Drop(2), BEFORE));
        Training draft = TrainingFixtures.aDraft().decide(new Drop(1), BEFORE).decide(new Drop(2), BEFORE);
        assertThat(draft.timetable().sessions()).isEmpty();
    }

    @Test
    void numbersAreNeverGivenAgainAndTimesNeverTwice() {
        Training training =
                TrainingFixtures.aDraft().decide(new Drop(2), BEFORE).decide(new Add(SECOND), BEFORE);
        assertThat(training.timetable().sessions()).extracting(Session::number).containsExactly(1, 3);
        assertThatExceptionOfType(SessionsOverlap.class)
                .isThrownBy(() -> training.decide(new Move(3, TrainingFixtures.FIRST), BEFORE));
        assertThat(training.decide(new Move(3, SECOND), BEFORE).timetable()).isEqualTo(training.timetable());
    }
}
