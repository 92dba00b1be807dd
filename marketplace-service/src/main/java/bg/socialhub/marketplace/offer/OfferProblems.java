package bg.socialhub.marketplace.offer;

import bg.socialhub.platform.web.Problem;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What an offer refuses, as problems. */
@RestControllerAdvice
@Order(0)
class OfferProblems {

    @ExceptionHandler
    Problem handle(OfferException refusal) {
        return switch (refusal) {
            case OfferException.NotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "offer-not-found");
            case OfferException.EnterpriseUnknown _ -> Problem.of(HttpStatus.NOT_FOUND, "enterprise-not-found");
            case OfferException.NotAllowed _ -> Problem.of(HttpStatus.FORBIDDEN, "forbidden");
            case OfferException.StepRefused step ->
                Problem.of(HttpStatus.CONFLICT, "illegal-transition").with("status", step.state());
        };
    }
}
