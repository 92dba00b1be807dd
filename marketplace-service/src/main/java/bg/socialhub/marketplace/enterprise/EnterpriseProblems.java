package bg.socialhub.marketplace.enterprise;

import bg.socialhub.platform.web.Problem;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What an enterprise refuses, as problems. */
@RestControllerAdvice
@Order(0)
class EnterpriseProblems {

    @ExceptionHandler
    Problem handle(EnterpriseException refusal) {
        return switch (refusal) {
            case EnterpriseException.NotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "enterprise-not-found");
            case EnterpriseException.Exists exists ->
                Problem.of(HttpStatus.CONFLICT, "enterprise-exists").with("enterpriseId", exists.id());
            case EnterpriseException.NotAllowed _ -> Problem.of(HttpStatus.FORBIDDEN, "forbidden");
            case EnterpriseException.CertificationStepRefused step ->
                Problem.of(HttpStatus.CONFLICT, "illegal-transition").with("status", step.status());
        };
    }
}
