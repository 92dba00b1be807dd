package bg.socialhub.hub.plan;

import bg.socialhub.hub.plan.PlanException.EquipmentTaken;
import bg.socialhub.platform.web.LocalizedText;
import bg.socialhub.platform.web.Problem;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class PlanProblems {

    /** What of the centre's equipment is missing, as bookers are told it. */
    record Missing(String id, LocalizedText name, int wanted, int free) {

        static Missing from(EquipmentTaken taken) {
            return new Missing(taken.kind().id().value(), taken.kind().name(), taken.wanted(), taken.free());
        }
    }

    @ExceptionHandler
    ErrorResponse handle(PlanException refusal) {
        return switch (refusal) {
            case PlanException.NotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "plan-not-found");
            case PlanException.NotAllowed _ -> Problem.of(HttpStatus.FORBIDDEN, "plan-not-allowed");
            case PlanException.Exists exists ->
                Problem.of(HttpStatus.CONFLICT, "plan-exists")
                        .with("planId", exists.id().value());
            case PlanException.NotAssessed _ -> Problem.of(HttpStatus.CONFLICT, "assessment-not-completed");
            case PlanException.Empty _ -> Problem.of(HttpStatus.CONFLICT, "plan-empty");
            case PlanException.Unfinished unfinished ->
                Problem.of(HttpStatus.CONFLICT, "plan-unfinished")
                        .with("openMilestones", unfinished.milestones())
                        .with("equipmentOut", unfinished.equipment());
            case PlanException.TooMuchLent _ -> Problem.of(HttpStatus.CONFLICT, "plan-lends-too-much");
            case EquipmentTaken taken ->
                Problem.of(HttpStatus.CONFLICT, "equipment-taken").with("equipment", Missing.from(taken));
            case PlanException.ClaimTooOld _ ->
                Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable").retryAfter(Duration.ofSeconds(5));
            case PlanException.NoSuchItem _ -> Problem.of(HttpStatus.NOT_FOUND, "plan-item-not-found");
            case PlanException.ItemOver _ -> Problem.of(HttpStatus.CONFLICT, "plan-item-over");
            case PlanException.IllegalTransition illegal ->
                Problem.of(HttpStatus.CONFLICT, "illegal-transition")
                        .with("state", illegal.status().name());
        };
    }
}
