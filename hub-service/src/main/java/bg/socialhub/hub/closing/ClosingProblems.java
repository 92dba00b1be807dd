package bg.socialhub.hub.closing;

import bg.socialhub.platform.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice(assignableTypes = ClosingController.class)
class ClosingProblems {

    @ExceptionHandler
    ErrorResponse handle(ClosingException refusal) {
        return switch (refusal) {
            case ClosingException.CentreUnknown _ -> Problem.of(HttpStatus.NOT_FOUND, "centre-not-found");
            case ClosingException.NotAllowed _ -> Problem.of(HttpStatus.FORBIDDEN, "closing-not-allowed");
        };
    }
}
