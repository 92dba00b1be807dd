package bg.socialhub.hub.room;

import bg.socialhub.platform.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice(assignableTypes = RoomController.class)
class RoomProblems {

    @ExceptionHandler
    ErrorResponse handle(RoomException refusal) {
        return switch (refusal) {
            case RoomException.NotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "room-not-found");
            case RoomException.CentreUnknown _ -> Problem.of(HttpStatus.NOT_FOUND, "centre-not-found");
            case RoomException.NotTheManager _ -> Problem.of(HttpStatus.FORBIDDEN, "not-the-manager");
        };
    }
}
