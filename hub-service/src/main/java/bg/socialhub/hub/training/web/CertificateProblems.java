package bg.socialhub.hub.training.web;

import bg.socialhub.hub.training.domain.CertificateException;
import bg.socialhub.platform.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice(assignableTypes = {CertificateController.class, VerificationController.class})
class CertificateProblems {

    @ExceptionHandler
    ErrorResponse handle(CertificateException refusal) {
        return switch (refusal) {
            case CertificateException.NotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "certificate-not-found");
            case CertificateException.NotCompleted _ -> Problem.of(HttpStatus.CONFLICT, "training-not-completed");
            case CertificateException.AttendanceTooLow low ->
                Problem.of(HttpStatus.CONFLICT, "attendance-too-low")
                        .with("attended", low.attendance().attended())
                        .with("sessions", low.attendance().sessions())
                        .with("percent", low.percent());
            case CertificateException.AlreadyIssued _ -> Problem.of(HttpStatus.CONFLICT, "certificate-issued");
            case CertificateException.AlreadyRevoked _ -> Problem.of(HttpStatus.CONFLICT, "certificate-revoked");
        };
    }
}
