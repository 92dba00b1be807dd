package bg.socialhub.hub.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one enterprise answered at one stage.
 *
 * @param centre the centre that sees it and helps
 * @param questionnaire the version of the questions that the answers belong to
 * @param answers points by question, from 0 to 4; complete once the assessment is
 */
public record Assessment(
        AssessmentId id,
        String centre,
        String enterprise,
        Stage stage,
        int questionnaire,
        Map<String, Integer> answers,
        Status status,
        String startedBy,
        Instant startedAt,
        @Nullable Instant completedAt,
        long version) {

    public Assessment {
        answers = Map.copyOf(answers);
    }

    static Assessment begun(
            String centre,
            String enterprise,
            Stage stage,
            int questionnaire,
            Map<String, Integer> answers,
            String by,
            Instant now) {
        AssessmentId id = AssessmentId.of(enterprise, stage);
        return new Assessment(id, centre, enterprise, stage, questionnaire, answers, Status.DRAFT, by, now, null, 1);
    }

    public boolean isCompleted() {
        return status == Status.COMPLETED;
    }

    Assessment answer(Map<String, Integer> anew) {
        return moved(Step.ANSWER, anew, null);
    }

    /** Ends a draft in which every question of its version is answered. */
    Assessment complete(Questionnaire questions, Instant now) {
        requireLegal(Step.COMPLETE);
        List<String> missing = questions.missingIn(answers);
        if (!missing.isEmpty()) {
            throw new AssessmentException.Incomplete(id, missing);
        }
        return moved(Step.COMPLETE, answers, now);
    }

    Assessment withdraw() {
        return moved(Step.WITHDRAW, answers, null);
    }

    /** Takes the place of one that was withdrawn. */
    Assessment beginAnew(Assessment begun) {
        Status next = requireLegal(Step.BEGIN_ANEW);
        return new Assessment(
                id,
                begun.centre,
                enterprise,
                stage,
                begun.questionnaire,
                begun.answers,
                next,
                begun.startedBy,
                begun.startedAt,
                null,
                version + 1);
    }

    private Assessment moved(Step step, Map<String, Integer> given, @Nullable Instant completed) {
        Status next = requireLegal(step);
        return new Assessment(
                id,
                centre,
                enterprise,
                stage,
                questionnaire,
                given,
                next,
                startedBy,
                startedAt,
                completed,
                version + 1);
    }

    private Status requireLegal(Step step) {
        return status.after(step).orElseThrow(() -> new AssessmentException.IllegalTransition(status, step));
    }
}
