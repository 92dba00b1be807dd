package bg.socialhub.hub.solution;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.Diagram;
import bg.socialhub.hub.assessment.Dimension;
import bg.socialhub.hub.assessment.SolutionKind;
import bg.socialhub.hub.solution.Solution.Wording;
import bg.socialhub.platform.web.LocalizedText;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every status meets every step (I10). */
class SolutionTransitionsTests {

    private static final Set<String> LEGAL =
            new TreeSet<>(Set.of("OFFERED CHANGE OFFERED", "OFFERED ARCHIVE ARCHIVED", "ARCHIVED RESTORE OFFERED"));
    private static final LocalizedText TEXT = new LocalizedText("Програма за склад", "Stock program");
    private static final Wording WORDING = new Wording(TEXT, TEXT, TEXT);

    @Test
    void everyPairIsANamedTransitionOrANamedRefusal() {
        Set<String> found = new TreeSet<>();
        Diagram diagram = new Diagram("solution");
        for (Status status : Status.values()) {
            for (Step step : Step.values()) {
                outcome(in(status), step).ifPresent(next -> {
                    found.add(status + " " + step + " " + next.status());
                    diagram.arrow(status.name(), next.status().name(), step.label());
                    assertThat(next.version()).isEqualTo(8);
                    assertThat(next.isOffered()).isEqualTo(next.status() == Status.OFFERED);
                });
            }
        }
        assertThat(found).isEqualTo(LEGAL);
        diagram.assertShown();
    }

    @Test
    void aChangeKeepsTheCentreAndReplacesTheRest() {
        LocalizedText other = new LocalizedText("Рутер", null);
        Solution changed =
                in(Status.OFFERED).change(SolutionKind.NETWORK, Dimension.READINESS, new Wording(other, other, other));
        assertThat(changed)
                .isEqualTo(new Solution(
                        new SolutionId("s"),
                        "varna",
                        SolutionKind.NETWORK,
                        Dimension.READINESS,
                        new Wording(other, other, other),
                        Status.OFFERED,
                        8));
    }

    private static Optional<Solution> outcome(Solution from, Step step) {
        try {
            return Optional.of(
                    switch (step) {
                        case CHANGE -> from.change(from.category(), from.dimension(), from.wording());
                        case ARCHIVE -> from.archive();
                        case RESTORE -> from.restore();
                    });
        } catch (SolutionException.IllegalTransition _) {
            return Optional.empty();
        }
    }

    private static Solution in(Status status) {
        return new Solution(new SolutionId("s"), "varna", SolutionKind.SOFTWARE, Dimension.DATA, WORDING, status, 7);
    }
}
