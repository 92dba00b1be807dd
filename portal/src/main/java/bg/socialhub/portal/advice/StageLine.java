package bg.socialhub.portal.advice;

import bg.socialhub.portal.gateway.AssessmentsApi.Assessment;
import bg.socialhub.portal.gateway.AssessmentsApi.Stage;
import bg.socialhub.portal.gateway.AssessmentsApi.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stage of an enterprise with its assessment, or ready to be begun.
 *
 * @param assessment nothing while it is not begun; one that was withdrawn can be begun anew
 */
record StageLine(Stage stage, @Nullable Assessment assessment) {

    public boolean canBegin() {
        return assessment == null || assessment.status() == Status.WITHDRAWN;
    }

    private boolean isCompleted() {
        return assessment != null && assessment.isCompleted();
    }

    /** What was begun, and the first stage that was not: a later one has nothing to be compared with. */
    static List<StageLine> of(List<Assessment> assessments) {
        List<StageLine> lines = new ArrayList<>();
        boolean before = true;
        for (Stage stage : Stage.values()) {
            StageLine line = new StageLine(stage, find(assessments, stage).orElse(null));
            if (before || !line.canBegin()) {
                lines.add(line);
            }
            before = line.isCompleted();
        }
        return List.copyOf(lines);
    }

    /** The assessment that was completed last. */
    static Optional<Assessment> last(List<StageLine> lines) {
        return lines.reversed().stream()
                .filter(StageLine::isCompleted)
                .flatMap(line -> Optional.ofNullable(line.assessment()).stream())
                .findFirst();
    }

    private static Optional<Assessment> find(List<Assessment> assessments, Stage stage) {
        return assessments.stream().filter(one -> one.stage() == stage).findFirst();
    }
}
