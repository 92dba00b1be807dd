package bg.socialhub.events.stand;

import bg.socialhub.events.stand.StandException.EnterpriseUnknown;
import bg.socialhub.events.stand.StandException.NotYourEnterprise;
import bg.socialhub.events.stand.StandException.StandApplicationNotFound;
import bg.socialhub.events.stand.StandException.StandTaken;
import bg.socialhub.events.stand.StandException.StandTransitionRefused;
import bg.socialhub.events.stand.StandException.StandUnknown;
import bg.socialhub.platform.web.Problem;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
@Order(0)
class StandProblems {

    @ExceptionHandler
    Problem handle(StandException refusal) {
        return switch (refusal) {
            case StandApplicationNotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "stand-application-not-found");
            case NotYourEnterprise _ -> Problem.of(HttpStatus.FORBIDDEN, "not-your-enterprise");
            case EnterpriseUnknown _ -> Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "enterprise-unknown");
            case StandUnknown _ -> Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "stand-unknown");
            case StandTaken no ->
                Problem.of(HttpStatus.CONFLICT, "stand-taken", no.stand).with("stand", no.stand);
            case StandTransitionRefused no ->
                Problem.of(HttpStatus.CONFLICT, "stand-transition-refused").with("status", no.status);
        };
    }
}
