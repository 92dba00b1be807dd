package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.booking.BookingService;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingException;
import bg.socialhub.hub.booking.domain.BookingException.EquipmentTaken;
import bg.socialhub.hub.booking.domain.BookingException.RoomTaken;
import bg.socialhub.hub.booking.domain.Instead;
import bg.socialhub.hub.booking.domain.Reservation;
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

    /** Another request for some of the same time. */
    record Rival(
            String id,
            OffsetDateTime start,
            OffsetDateTime end,
            String purpose,
            int attendees,
            String requester,
            @Nullable String enterpriseId,
            OffsetDateTime since,
            long version) {

        static Rival from(Booking.Requested other) {
            Reservation has = other.reservation();
            return new Rival(
                    other.id().value(),
                    BookingResponse.local(has.slot().start()),
                    BookingResponse.local(has.slot().end()),
                    has.purpose(),
                    has.attendees(),
                    has.requester(),
                    has.ofEnterprise().orElse(null),
                    BookingResponse.local(other.at()),
                    other.version());
        }
    }

    record Missing(String id, @Nullable LocalizedText name, int wanted, int free) {}

    @ExceptionHandler
    ErrorResponse handle(BookingException refusal) {
        return switch (refusal) {
            case BookingException.NotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "booking-not-found");
            case BookingException.BlockingNotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "blocking-not-found");
            case BookingException.RoomNotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "room-not-found");
            case BookingException.FeedNotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "feed-not-found");
            case BookingException.NotAllowed _ -> Problem.of(HttpStatus.FORBIDDEN, "booking-not-allowed");
            case BookingException.OfTraining _ -> Problem.of(HttpStatus.CONFLICT, "booking-of-training");
            case RoomTaken taken -> conflict(taken);
            case EquipmentTaken taken -> missing(taken);
            case BookingException.ClaimTooOld _ ->
                Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable").retryAfter(Duration.ofSeconds(5));
            case BookingException.HoldExpired _ -> Problem.of(HttpStatus.CONFLICT, "hold-expired");
            case BookingException.HoldRuns _ -> Problem.of(HttpStatus.CONFLICT, "hold-runs");
            case BookingException.CancellationTooLate late ->
                Problem.of(HttpStatus.CONFLICT, "cancellation-too-late")
                        .with("until", BookingResponse.local(late.until()));
            case BookingException.ArrivalNotNow _ -> Problem.of(HttpStatus.CONFLICT, "arrival-not-now");
            case BookingException.AlreadyReleased released ->
                Problem.of(HttpStatus.CONFLICT, "booking-released")
                        .with("releasedAt", BookingResponse.local(released.at()));
            case BookingException.TimeFree _ -> Problem.of(HttpStatus.CONFLICT, "time-free");
            case BookingException.AlreadyWaiting waiting ->
                Problem.of(HttpStatus.CONFLICT, "already-waiting").with("booking", waiting.booking());
            case BookingException.Competing competing ->
                Problem.of(HttpStatus.CONFLICT, "competing-requests")
                        .with(
                                "competing",
                                competing.others().stream().map(Rival::from).toList());
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
