package bg.socialhub.hub.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.Diagram;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every status meets every step (I10). */
class AssessmentTransitionsTests {

    private static final Instant NOW = Instant.parse("2027-03-01T07:00:00Z");

    private static final Set<String> LEGAL = new TreeSet<>(Set.of(
            "DRAFT ANSWER DRAFT",
            "DRAFT COMPLETE COMPLETED",
            "DRAFT WITHDRAW WITHDRAWN",
            "WITHDRAWN BEGIN_ANEW DRAFT"));

    @Test
    void everyPairIsANamedTransitionOrANamedRefusal() {
        Set<String> found = new TreeSet<>();
        Diagram diagram = new Diagram("assessment");
        for (Status status : Status.values()) {
            for (Step step : Step.values()) {
                Assessment from = in(status);
                outcome(from, step).ifPresent(next -> {
                    found.add(status + " " + step + " " + next.status());
                    diagram.arrow(status.name(), next.status().name(), step.label());
                    assertThat(next.version()).isEqualTo(from.version() + 1);
                    assertThat(next.id()).isEqualTo(from.id());
                });
            }
        }
        assertThat(found).isEqualTo(LEGAL);
        diagram.assertShown();
    }

    @Test
    void isNotCompletedWhileAQuestionIsOpen() {
        Map<String, Integer> some = Map.of("data-use", 2);
        Assessment draft = draft().answer(some);
        assertThatExceptionOfType(AssessmentException.Incomplete.class)
                .isThrownBy(() -> draft.complete(Answering.QUESTIONS, NOW))
                .satisfies(refusal -> assertThat(refusal.missing()).hasSize(23).doesNotContain("data-use"));
    }

    @Test
    void whatIsBegunAnewForgetsTheOldAnswersAndKeepsItsPlace() {
        Assessment anew = draft().withdraw().beginAnew(begun("varna", Map.of()));
        assertThat(anew.answers()).isEmpty();
        assertThat(anew.centre()).isEqualTo("varna");
        assertThat(anew.id()).isEqualTo(AssessmentId.of("medena", Stage.T0));
        assertThat(anew.version()).isEqualTo(3);
    }

    @Test
    void eachEnterpriseHasOnePlaceForEachStage() {
        assertThat(Set.of(
                        AssessmentId.of("a", Stage.T0), AssessmentId.of("a", Stage.T1), AssessmentId.of("b", Stage.T0)))
                .hasSize(3);
    }

    private static Optional<Assessment> outcome(Assessment from, Step step) {
        try {
            return Optional.of(
                    switch (step) {
                        case ANSWER -> from.answer(Answering.all(1));
                        case COMPLETE -> from.complete(Answering.QUESTIONS, NOW);
                        case WITHDRAW -> from.withdraw();
                        case BEGIN_ANEW -> from.beginAnew(draft());
                    });
        } catch (AssessmentException.IllegalTransition _) {
            return Optional.empty();
        }
    }

    private static Assessment in(Status status) {
        return switch (status) {
            case DRAFT -> draft();
            case COMPLETED -> draft().complete(Answering.QUESTIONS, NOW);
            case WITHDRAWN -> draft().withdraw();
        };
    }

    private static Assessment draft() {
        return begun("plovdiv", Answering.all(2));
    }

    private static Assessment begun(String centre, Map<String, Integer> answers) {
        return Assessment.begun(centre, "medena", Stage.T0, 1, answers, "someone", NOW);
    }
}
