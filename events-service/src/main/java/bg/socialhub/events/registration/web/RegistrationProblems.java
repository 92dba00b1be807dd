package bg.socialhub.events.registration.web;

import bg.socialhub.events.event.WallTime;
import bg.socialhub.events.registration.RegistrationException;
import bg.socialhub.events.registration.RegistrationException.AlreadyCheckedIn;
import bg.socialhub.events.registration.RegistrationException.AlreadyRegistered;
import bg.socialhub.events.registration.RegistrationException.RegistrationClosed;
import bg.socialhub.events.registration.RegistrationException.RegistrationNotFound;
import bg.socialhub.events.registration.RegistrationException.RegistrationTransitionRefused;
import bg.socialhub.events.registration.RegistrationException.SoldOut;
import bg.socialhub.platform.web.Problem;
import java.time.format.DateTimeFormatter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
@Order(0)
class RegistrationProblems {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    @ExceptionHandler
    Problem handle(RegistrationException refusal) {
        return switch (refusal) {
            case RegistrationNotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "registration-not-found");
            case SoldOut _ -> Problem.of(HttpStatus.CONFLICT, "sold-out");
            case AlreadyRegistered _ -> Problem.of(HttpStatus.CONFLICT, "already-registered");
            case RegistrationClosed no -> Problem.of(HttpStatus.CONFLICT, no.why.problem());
            case RegistrationTransitionRefused no ->
                Problem.of(HttpStatus.CONFLICT, "registration-transition-refused")
                        .with("status", no.status);
            case AlreadyCheckedIn no ->
                Problem.of(HttpStatus.CONFLICT, "already-checked-in", CLOCK.format(WallTime.of(no.at)))
                        .with("name", no.name)
                        .with("quota", no.quota)
                        .with("list", no.list)
                        .with("at", WallTime.of(no.at));
        };
    }
}
