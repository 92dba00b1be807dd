package bg.socialhub.hub.certification;

import bg.socialhub.platform.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class CertificationProblems {

    @ExceptionHandler
    ErrorResponse handle(CertificationException refusal) {
        return switch (refusal) {
            case CertificationException.NotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "certification-check-not-found");
            case CertificationException.NoRules _ -> Problem.of(HttpStatus.NOT_FOUND, "certification-rules-not-found");
        };
    }
}
