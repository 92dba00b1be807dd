package bg.socialhub.hub.support.web;

import bg.socialhub.hub.support.domain.SupportException;
import bg.socialhub.platform.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice(
        assignableTypes = {
            SupportController.class,
            SupportListController.class,
            NoteController.class,
            AttachmentController.class,
            RatingController.class,
            TemplateController.class
        })
class SupportProblems {

    @ExceptionHandler
    ErrorResponse handle(SupportException refusal) {
        return switch (refusal) {
            case SupportException.NotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "support-request-not-found");
            case SupportException.NotAllowed _ -> Problem.of(HttpStatus.FORBIDDEN, "support-not-allowed");
            case SupportException.CentreUnknown _ -> Problem.of(HttpStatus.NOT_FOUND, "centre-not-found");
            case SupportException.NothingToRate _ -> Problem.of(HttpStatus.CONFLICT, "nothing-to-rate");
            case SupportException.LinkNotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "rating-link-not-found");
            case SupportException.LinkUsed _ -> Problem.of(HttpStatus.GONE, "rating-link-used");
            case SupportException.LinkExpired _ -> Problem.of(HttpStatus.GONE, "rating-link-expired");
            case SupportException.FilesFull _ -> Problem.of(HttpStatus.CONFLICT, "support-files-full");
            case SupportException.FileNotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "support-file-not-found");
            case SupportException.TemplateNotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "answer-template-not-found");
            case SupportException.TemplatesFull _ -> Problem.of(HttpStatus.CONFLICT, "answer-templates-full");
            case SupportException.NotMergeable refused ->
                Problem.of(HttpStatus.CONFLICT, "support-not-mergeable")
                        .with("reason", refused.reason().name());
            case SupportException.IllegalTransition illegal ->
                Problem.of(HttpStatus.CONFLICT, "illegal-transition")
                        .with("state", illegal.status().name());
        };
    }
}
