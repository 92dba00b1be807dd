package bg.socialhub.hub.assessment;

import bg.socialhub.hub.assessment.NextSteps.NextStep;
import bg.socialhub.hub.enterprise.Enterprise;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.LocalizedText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An assessment for those whom it concerns; what it comes to is told once it is completed. */
record AssessmentResponse(
        String id,
        Status status,
        Stage stage,
        String centre,
        String enterpriseId,
        @Nullable String enterpriseName,
        int questionnaireVersion,
        Map<String, Integer> answers,
        List<String> missing,
        @Nullable Result result,
        @Nullable List<NextStep> nextSteps,
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime completedAt,
        long version) {

    /** From 0 to 100: each dimension, and overall their plain average. */
    record Result(BigDecimal overall, Level level, List<Part> dimensions) {}

    /** One dimension's part of the result. */
    record Part(Dimension dimension, LocalizedText title, BigDecimal score, Level level) {}

    static AssessmentResponse from(Assessment assessment, Questionnaire questions, Optional<Enterprise> enterprise) {
        Map<String, Integer> answers = assessment.answers();
        boolean done = assessment.isCompleted();
        return new AssessmentResponse(
                assessment.id().value(),
                assessment.status(),
                assessment.stage(),
                assessment.centre(),
                assessment.enterprise(),
                enterprise.map(Enterprise::name).orElse(null),
                assessment.questionnaire(),
                new TreeMap<>(answers),
                questions.missingIn(answers),
                done ? result(questions, answers) : null,
                done ? NextSteps.from(questions, answers) : null,
                local(assessment.startedAt()),
                assessment.completedAt() == null ? null : local(assessment.completedAt()),
                assessment.version());
    }

    static OffsetDateTime local(Instant moment) {
        return moment.atZone(SofiaTime.ZONE).toOffsetDateTime();
    }

    private static Result result(Questionnaire questions, Map<String, Integer> answers) {
        Scores scores = Scores.of(questions, answers);
        List<Part> parts = questions.dimensions().stream()
                .map(part -> part(part, scores.of(part.dimension())))
                .toList();
        return new Result(scores.overall(), Level.of(scores.overall()), parts);
    }

    private static Part part(Questionnaire.Part part, BigDecimal score) {
        return new Part(part.dimension(), part.title(), score, Level.of(score));
    }
}
