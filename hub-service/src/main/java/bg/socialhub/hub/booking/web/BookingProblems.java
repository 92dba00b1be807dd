package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.booking.BookingService;
import bg.socialhub.hub.booking.domain.BookingException;
import bg.socialhub.hub.booking.domain.BookingException.EquipmentTaken;
import bg.socialhub.hub.booking.domain.BookingException.RoomTaken;
import bg.socialhub.hub.booking.domain.Instead;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.booking.domain.Suggestion;
import bg.socialhub.platform.web.LocalizedText;
import bg.socialhub.platform.web.Problem;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice(basePackageClasses = BookingService.class)
class BookingProblems {

    record Taken(OffsetDateTime start, OffsetDateTime end) {

        static Taken from(Slot slot) {
            return new Taken(BookingResponse.local(slot.start()), BookingResponse.local(slot.end()));
        }
    }

    /** A free room of another centre. */
    record Elsewhere(String centre, String roomId, OffsetDateTime start, OffsetDateTime end) {

        static Elsewhere from(Instead.Elsewhere other) {
            Suggestion free = other.free();
            return new Elsewhere(
                    other.centre(),
                    free.room().value(),
                    BookingResponse.local(free.start()),
                    BookingResponse.local(free.end()));
        }
    }

    record Missing(String id, @Nullable LocalizedText name, int wanted, int free) {}

    @ExceptionHandler
    ErrorResponse handle(BookingException refusal) {
        return switch (refusal) {
            case BookingException.NotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "booking-not-found");
            case BookingException.BlockingNotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "blocking-not-found");
            case BookingException.RoomNotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "room-not-found");
            case BookingException.NotAllowed _ -> Problem.of(HttpStatus.FORBIDDEN, "booking-not-allowed");
            case BookingException.OfTraining _ -> Problem.of(HttpStatus.CONFLICT, "booking-of-training");
            case RoomTaken taken -> conflict(taken);
            case EquipmentTaken taken -> missing(taken);
            case BookingException.ClaimTooOld _ ->
                Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable").retryAfter(Duration.ofSeconds(5));
            case BookingException.HoldExpired _ -> Problem.of(HttpStatus.CONFLICT, "hold-expired");
            case BookingException.HoldRuns _ -> Problem.of(HttpStatus.CONFLICT, "hold-runs");
            case BookingException.IllegalTransition illegal ->
                Problem.of(HttpStatus.CONFLICT, "illegal-transition").with("state", illegal.state());
        };
    }

    private static Problem missing(EquipmentTaken taken) {
        Missing missing =
                new Missing(taken.equipment().value(), taken.name().orElse(null), taken.wanted(), taken.free());
        return Problem.of(HttpStatus.CONFLICT, "equipment-taken")
                .with("equipment", missing)
                .with("suggestions", free(taken.suggestions()));
    }

    private static List<Elsewhere> elsewhere(RoomTaken taken) {
        return taken.instead().elsewhere().stream().map(Elsewhere::from).toList();
    }

    private static List<BookingResponse.Free> free(List<Suggestion> suggestions) {
        return suggestions.stream().map(BookingResponse.Free::from).toList();
    }

    private static Problem conflict(RoomTaken taken) {
        return Problem.of(HttpStatus.CONFLICT, "booking-conflict")
                .with("conflicts", taken.conflicts().stream().map(Taken::from).toList())
                .with("suggestions", free(taken.suggestions()))
                .with("elsewhere", elsewhere(taken));
    }
}
