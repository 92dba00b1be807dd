package bg.socialhub.hub.solution;

import bg.socialhub.platform.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class SolutionProblems {

    @ExceptionHandler
    ErrorResponse handle(SolutionException refusal) {
        return switch (refusal) {
            case SolutionException.NotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "solution-not-found");
            case SolutionException.NotAllowed _ -> Problem.of(HttpStatus.FORBIDDEN, "solution-not-allowed");
            case SolutionException.IllegalTransition illegal ->
                Problem.of(HttpStatus.CONFLICT, "illegal-transition")
                        .with("state", illegal.status().name());
        };
    }
}
