package bg.socialhub.hub.assessment;

import bg.socialhub.hub.assessment.AssessmentDesk.Beginning;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What callers send about an assessment; answers are points from 0 to 4 by question. */
final class AssessmentBodies {

    private static final int MOST_ANSWERS = 100;

    private AssessmentBodies() {}

    record Opening(
            @NotBlank @Size(max = 100) String enterpriseId,
            @NotNull Stage stage,
            @Nullable @Size(max = 40) String centre,

            @Nullable @Size(max = MOST_ANSWERS) Map<String, Integer> answers) {

        Beginning toBeginning() {
            return new Beginning(enterpriseId, stage, centre, answers == null ? Map.of() : answers);
        }
    }

    record Answers(@NotNull @Size(max = MOST_ANSWERS) Map<String, Integer> answers) {}
}
