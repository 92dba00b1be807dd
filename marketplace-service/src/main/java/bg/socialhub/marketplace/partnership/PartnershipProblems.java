package bg.socialhub.marketplace.partnership;

import bg.socialhub.platform.web.Problem;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What a partnership refuses, as problems. */
@RestControllerAdvice
@Order(0)
class PartnershipProblems {

    @ExceptionHandler
    Problem handle(PartnershipException refusal) {
        return switch (refusal) {
            case PartnershipException.NotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "partnership-not-found");
            case PartnershipException.EnterpriseUnknown _ -> Problem.of(HttpStatus.NOT_FOUND, "enterprise-not-found");
            case PartnershipException.NotAllowed _ -> Problem.of(HttpStatus.FORBIDDEN, "forbidden");
            case PartnershipException.StepRefused step ->
                Problem.of(HttpStatus.CONFLICT, "illegal-transition").with("status", step.state());
        };
    }
}
