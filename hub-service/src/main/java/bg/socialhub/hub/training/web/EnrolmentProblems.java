package bg.socialhub.hub.training.web;

import bg.socialhub.hub.training.domain.EnrolmentException;
import bg.socialhub.platform.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice(basePackageClasses = EnrolmentController.class)
class EnrolmentProblems {

    @ExceptionHandler
    ErrorResponse handle(EnrolmentException refusal) {
        return switch (refusal) {
            case EnrolmentException.NotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "enrolment-not-found");
            case EnrolmentException.NotAllowed _ -> Problem.of(HttpStatus.FORBIDDEN, "enrolment-not-allowed");
            case EnrolmentException.Closed closed ->
                Problem.of(HttpStatus.CONFLICT, "enrolment-closed")
                        .with("state", closed.status().name());
            case EnrolmentException.AlreadyEnrolled _ -> Problem.of(HttpStatus.CONFLICT, "already-enrolled");
            case EnrolmentException.AlreadyWithdrawn _ -> Problem.of(HttpStatus.CONFLICT, "already-withdrawn");
            case EnrolmentException.SizeBelowTaken below ->
                Problem.of(HttpStatus.CONFLICT, "size-below-taken").with("taken", below.taken());
        };
    }
}
