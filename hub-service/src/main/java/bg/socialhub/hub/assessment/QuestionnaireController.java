package bg.socialhub.hub.assessment;

import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.Responses;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The questions of today, or those of a version that somebody has answered, for everybody; the version is the ETag. */
@RestController
class QuestionnaireController {

    private final Questionnaires questionnaires;
    private final Clock clock;

    QuestionnaireController(Questionnaires questionnaires, Clock clock) {
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    @GetMapping("/api/v1/assessments/questionnaire")
    ResponseEntity<Questionnaire> questionnaire(
            @RequestParam(required = false) @Nullable Integer version, WebRequest request) {
        Questionnaire asked = version == null
                ? questionnaires.on(LocalDate.ofInstant(clock.instant(), SofiaTime.ZONE))
                : questionnaires.find(version).orElseThrow(() -> new AssessmentException.NoQuestionnaire(version));
        return Responses.conditional(request, asked.version(), () -> asked);
    }
}
