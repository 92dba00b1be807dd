package bg.socialhub.hub.assessment;

import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.Responses;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The questions of today for everybody; their version is the ETag. */
@RestController
class QuestionnaireController {

    private final Questionnaires questionnaires;
    private final Clock clock;

    QuestionnaireController(Questionnaires questionnaires, Clock clock) {
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    @GetMapping("/api/v1/assessments/questionnaire")
    ResponseEntity<Questionnaire> questionnaire(WebRequest request) {
        Questionnaire today = questionnaires.on(LocalDate.ofInstant(clock.instant(), SofiaTime.ZONE));
        return Responses.conditional(request, today.version(), () -> today);
    }
}
