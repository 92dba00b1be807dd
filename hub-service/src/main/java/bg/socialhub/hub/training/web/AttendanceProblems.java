package bg.socialhub.hub.training.web;

import bg.socialhub.hub.training.domain.AttendanceException;
import bg.socialhub.platform.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice(assignableTypes = AttendanceController.class)
class AttendanceProblems {

    @ExceptionHandler
    ErrorResponse handle(AttendanceException refusal) {
        return switch (refusal) {
            case AttendanceException.NotYet _ -> Problem.of(HttpStatus.CONFLICT, "session-not-begun");
            case AttendanceException.Closed _ -> Problem.of(HttpStatus.CONFLICT, "attendance-closed");
        };
    }
}
