package bg.socialhub.hub.plan;

import static bg.socialhub.hub.plan.PlanFixtures.NOW;
import static bg.socialhub.hub.plan.PlanFixtures.OUTCOME;
import static bg.socialhub.hub.plan.PlanFixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.Diagram;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every status meets every step (I10). */
class PlanTransitionsTests {

    private static final Set<String> LEGAL = new TreeSet<>(Set.of(
            "DRAFT EDIT DRAFT",
            "DRAFT AGREE AGREED",
            "DRAFT RETURN DRAFT",
            "DRAFT ABANDON ABANDONED",
            "AGREED EDIT DRAFT",
            "AGREED START RUNNING",
            "AGREED RETURN AGREED",
            "AGREED ABANDON ABANDONED",
            "RUNNING ACHIEVE RUNNING",
            "RUNNING LEND RUNNING",
            "RUNNING RETURN RUNNING",
            "RUNNING COMPLETE COMPLETED",
            "RUNNING ABANDON ABANDONED",
            "ABANDONED RETURN ABANDONED",
            "ABANDONED RESUME DRAFT"));

    @Test
    void everyPairIsANamedTransitionOrANamedRefusal() {
        Set<String> found = new TreeSet<>();
        Diagram diagram = new Diagram("plan");
        for (Status status : Status.values()) {
            for (Step step : Step.values()) {
                Plan from = PlanFixtures.in(status);
                Optional<Status> next = outcome(from, step);
                assertThat(next).isEqualTo(status.after(step));
                next.ifPresent(to -> {
                    found.add(status + " " + step + " " + to);
                    diagram.arrow(status.name(), to.name(), step.label());
                });
            }
        }
        assertThat(found).isEqualTo(LEGAL);
        diagram.assertShown();
    }

    /** Where a step leads; a refusal that is about what the plan holds, and not about its status, leads there too. */
    private static Optional<Status> outcome(Plan from, Step step) {
        try {
            Plan next = does(from, step);
            assertThat(next.version()).isEqualTo(from.version() + 1);
            assertThat(next.origin()).isEqualTo(from.origin());
            return Optional.of(next.status());
        } catch (PlanException.IllegalTransition illegal) {
            assertThat(illegal.status()).isEqualTo(from.status());
            return Optional.empty();
        } catch (PlanException.NoSuchItem | PlanException.Unfinished _) {
            return from.status().after(step);
        }
    }

    private static Plan does(Plan plan, Step step) {
        return switch (step) {
            case EDIT -> plan.edit(List.of(), List.of());
            case AGREE -> plan.agree("member", NOW);
            case START -> plan.start();
            case ACHIEVE -> plan.achieve(1, TODAY);
            case LEND -> plan.lend(PlanFixtures.tablet());
            case RETURN -> plan.giveBack(2, TODAY);
            case COMPLETE -> plan.complete(OUTCOME);
            case ABANDON -> plan.abandon("Няма кой");
            case RESUME -> plan.resume();
        };
    }
}
