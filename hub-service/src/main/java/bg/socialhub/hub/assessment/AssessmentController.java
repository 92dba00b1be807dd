package bg.socialhub.hub.assessment;

import bg.socialhub.hub.assessment.AssessmentBodies.Answers;
import bg.socialhub.hub.assessment.AssessmentBodies.Opening;
import bg.socialhub.hub.enterprise.Enterprises;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An enterprise's assessments, answered by its members or with them by its centre. */
@RestController
@RequestMapping("/api/v1/assessments")
class AssessmentController {

    private final AssessmentDesk desk;
    private final Enterprises enterprises;

    AssessmentController(AssessmentDesk desk, Enterprises enterprises) {
        this.desk = desk;
        this.enterprises = enterprises;
    }

    @PostMapping
    ResponseEntity<AssessmentResponse> begin(@Valid @RequestBody Opening body, CurrentUser user) {
        Assessment assessment = desk.begin(body.toBeginning(), user);
        URI location = URI.create("/api/v1/assessments/" + assessment.id());
        return Responses.created(location, assessment.version(), response(assessment));
    }

    @GetMapping("/{id}")
    ResponseEntity<AssessmentResponse> assessment(@PathVariable AssessmentId id, CurrentUser user) {
        return answer(desk.get(id, user));
    }

    @PutMapping("/{id}/answers")
    ResponseEntity<AssessmentResponse> answers(
            @PathVariable AssessmentId id, @Valid @RequestBody Answers body, IfMatch ifMatch, CurrentUser user) {
        return answer(desk.answer(
                id, body.answers(), user, version -> ifMatch.required().check(version)));
    }

    @PostMapping("/{id}/completion")
    ResponseEntity<AssessmentResponse> complete(@PathVariable AssessmentId id, IfMatch ifMatch, CurrentUser user) {
        return answer(desk.complete(id, user, ifMatch::check));
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<AssessmentResponse> withdraw(@PathVariable AssessmentId id, IfMatch ifMatch, CurrentUser user) {
        return answer(desk.withdraw(id, user, ifMatch::check));
    }

    private ResponseEntity<AssessmentResponse> answer(Assessment assessment) {
        return Responses.ok(assessment.version(), response(assessment));
    }

    private AssessmentResponse response(Assessment assessment) {
        return AssessmentResponse.from(
                assessment, desk.questionsOf(assessment), enterprises.find(assessment.enterprise()));
    }
}
