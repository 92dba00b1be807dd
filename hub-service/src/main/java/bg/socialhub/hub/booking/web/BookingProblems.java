package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.booking.domain.BookingException;
import bg.socialhub.hub.booking.domain.BookingException.RoomTaken;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.platform.web.Problem;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice(basePackageClasses = BookingController.class)
class BookingProblems {

    record Taken(OffsetDateTime start, OffsetDateTime end) {

        static Taken from(Slot slot) {
            return new Taken(BookingResponse.local(slot.start()), BookingResponse.local(slot.end()));
        }
    }

    @ExceptionHandler
    ErrorResponse handle(BookingException refusal) {
        return switch (refusal) {
            case BookingException.NotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "booking-not-found");
            case BookingException.RoomNotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "room-not-found");
            case BookingException.NotAllowed _ -> Problem.of(HttpStatus.FORBIDDEN, "booking-not-allowed");
            case BookingException.OfTraining _ -> Problem.of(HttpStatus.CONFLICT, "booking-of-training");
            case RoomTaken taken -> conflict(taken);
            case BookingException.ClaimTooOld _ ->
                Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable").retryAfter(Duration.ofSeconds(5));
            case BookingException.HoldExpired _ -> Problem.of(HttpStatus.CONFLICT, "hold-expired");
            case BookingException.HoldRuns _ -> Problem.of(HttpStatus.CONFLICT, "hold-runs");
            case BookingException.IllegalTransition illegal ->
                Problem.of(HttpStatus.CONFLICT, "illegal-transition").with("state", illegal.state());
        };
    }

    private static Problem conflict(RoomTaken taken) {
        return Problem.of(HttpStatus.CONFLICT, "booking-conflict")
                .with("conflicts", taken.conflicts().stream().map(Taken::from).toList())
                .with(
                        "suggestions",
                        taken.suggestions().stream()
                                .map(BookingResponse.Free::from)
                                .toList());
    }
}
