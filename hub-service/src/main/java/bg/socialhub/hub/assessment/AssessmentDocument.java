package bg.socialhub.hub.assessment;

import bg.socialhub.platform.store.Stored;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An assessment as it is stored. */
record AssessmentDocument(
        String centre,
        String enterprise,
        Stage stage,
        int questionnaire,
        Map<String, Integer> answers,
        Status status,
        String startedBy,
        Instant startedAt,
        @Nullable Instant completedAt) {

    static AssessmentDocument from(Assessment assessment) {
        return new AssessmentDocument(
                assessment.centre(),
                assessment.enterprise(),
                assessment.stage(),
                assessment.questionnaire(),
                assessment.answers(),
                assessment.status(),
                assessment.startedBy(),
                assessment.startedAt(),
                assessment.completedAt());
    }

    static Assessment toDomain(Stored<AssessmentDocument> stored) {
        AssessmentDocument d = stored.state();
        return new Assessment(
                new AssessmentId(stored.id()),
                d.centre,
                d.enterprise,
                d.stage,
                d.questionnaire,
                d.answers,
                d.status,
                d.startedBy,
                d.startedAt,
                d.completedAt,
                stored.version());
    }
}
