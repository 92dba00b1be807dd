package bg.socialhub.portal.gateway;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** How digital an enterprise is: asked of its members, by themselves or with their centre's staff. */
@FeignClient(name = "hub", contextId = "assessments", url = "${portal.gateway-url}", path = "/api/v1/assessments")
public interface AssessmentsApi {

    /** The questions of a version, or those of today. */
    @GetMapping("/questionnaire")
    Questionnaire questionnaire(@RequestParam @Nullable Integer version);

    /** Those of one enterprise, or all that the caller may see. */
    @GetMapping
    Page<Assessment> assessments(@RequestParam @Nullable String enterprise, @RequestParam int limit);

    /** What the completed stages came to, the first one first. */
    @GetMapping("/comparison")
    Comparison comparison(@RequestParam String enterprise);

    @GetMapping("/{id}")
    Assessment assessment(@PathVariable String id);

    @PostMapping
    Assessment begin(@RequestHeader("Idempotency-Key") String key, @RequestBody Opening opening);

    /** Replaces all answers. */
    @PutMapping("/{id}/answers")
    Assessment answer(@PathVariable String id, @RequestHeader("If-Match") String version, @RequestBody Answers answers);

    /** @param step completion or withdrawal */
    @PostMapping("/{id}/{step}")
    Assessment move(
            @PathVariable String id,
            @PathVariable String step,
            @RequestHeader("If-Match") String version,
            @RequestHeader("Idempotency-Key") String key);

    /** When an enterprise is assessed: before the centre's help, and twice after it. */
    enum Stage {
        T0,
        T1,
        T2
    }

    /** Where an assessment stands. */
    enum Status {
        DRAFT,
        COMPLETED,
        WITHDRAWN
    }

    /** The six sides of digital maturity. */
    enum Dimension {
        STRATEGY,
        READINESS,
        HUMAN_CENTRIC,
        DATA,
        AUTOMATION,
        GREEN
    }

    /** A score in one word. */
    enum Level {
        BASIC,
        AVERAGE,
        MODERATELY_ADVANCED,
        ADVANCED
    }

    record Questionnaire(int version, Text note, List<Questions> dimensions) {}

    record Questions(Dimension dimension, Text title, List<Question> questions) {}

    record Question(String id, Text text, List<Answer> answers) {}

    /** @param points from 0 to 4 */
    record Answer(int points, Text text) {}

    /**
     * An assessment.
     *
     * @param answers points by question
     * @param missing the questions without an answer
     * @param result only when it is completed, as {@code nextSteps}
     */
    record Assessment(
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

        public boolean isDraft() {
            return status == Status.DRAFT;
        }

        public boolean isCompleted() {
            return status == Status.COMPLETED;
        }
    }

    /** Scores from 0 to 100. */
    record Result(BigDecimal overall, Level level, List<Scored> dimensions) {}

    record Scored(Dimension dimension, Text title, BigDecimal score, Level level) {}

    /** What an enterprise can do next, and which kinds of solution lead there. */
    record NextStep(Dimension dimension, String question, Text text, List<SolutionsApi.Category> kinds) {}

    record Comparison(List<Entry> stages) {}

    /** @param change against the first completed stage; nothing for that stage itself */
    record Entry(
            Stage stage,
            int questionnaire,
            Scores scores,
            @Nullable Scores change) {}

    record Scores(Map<Dimension, BigDecimal> dimensions, BigDecimal overall) {}

    record Opening(String enterpriseId, Stage stage) {}

    record Answers(Map<String, Integer> answers) {}
}
