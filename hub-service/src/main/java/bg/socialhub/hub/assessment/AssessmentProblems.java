package bg.socialhub.hub.assessment;

import bg.socialhub.platform.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class AssessmentProblems {

    @ExceptionHandler
    ErrorResponse handle(AssessmentException refusal) {
        return switch (refusal) {
            case AssessmentException.NotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "assessment-not-found");
            case AssessmentException.NoQuestionnaire _ -> Problem.of(HttpStatus.NOT_FOUND, "questionnaire-not-found");
            case AssessmentException.Exists exists ->
                Problem.of(HttpStatus.CONFLICT, "assessment-exists")
                        .with("assessmentId", exists.id().value());
            case AssessmentException.Incomplete incomplete ->
                Problem.of(HttpStatus.CONFLICT, "assessment-incomplete").with("missing", incomplete.missing());
            case AssessmentException.IllegalTransition illegal ->
                Problem.of(HttpStatus.CONFLICT, "illegal-transition")
                        .with("state", illegal.status().name());
        };
    }
}
