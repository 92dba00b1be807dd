package bg.socialhub.hub.equipment;

import bg.socialhub.platform.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice(assignableTypes = EquipmentController.class)
class EquipmentProblems {

    @ExceptionHandler
    ErrorResponse handle(EquipmentException refusal) {
        return switch (refusal) {
            case EquipmentException.NotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "equipment-not-found");
            case EquipmentException.CentreUnknown _ -> Problem.of(HttpStatus.NOT_FOUND, "centre-not-found");
            case EquipmentException.NotTheManager _ -> Problem.of(HttpStatus.FORBIDDEN, "not-the-manager");
        };
    }
}
