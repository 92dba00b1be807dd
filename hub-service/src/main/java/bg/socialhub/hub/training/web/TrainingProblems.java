package bg.socialhub.hub.training.web;

import bg.socialhub.hub.training.domain.Placement;
import bg.socialhub.hub.training.domain.TrainingException;
import bg.socialhub.hub.training.domain.TrainingException.Clash;
import bg.socialhub.platform.web.Problem;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice(basePackageClasses = TrainingController.class)
class TrainingProblems {

    /** What is in the way of one session of the request, counted from 0, and what is free instead. */
    record Conflict(int index, List<Place> conflicts, List<Place> suggestions) {

        static Conflict from(Clash clash) {
            return new Conflict(
                    clash.index(),
                    clash.conflicts().stream().map(Place::from).toList(),
                    clash.suggestions().stream().map(Place::from).toList());
        }
    }

    /** A room for a time. */
    record Place(String roomId, OffsetDateTime start, OffsetDateTime end) {

        static Place from(Placement place) {
            return new Place(
                    place.room().value(), TrainingResponse.local(place.start()), TrainingResponse.local(place.end()));
        }
    }

    @ExceptionHandler
    ErrorResponse handle(TrainingException refusal) {
        return switch (refusal) {
            case TrainingException.NotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "training-not-found");
            case TrainingException.SessionNotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "session-not-found");
            case TrainingException.CentreUnknown _ -> Problem.of(HttpStatus.NOT_FOUND, "centre-not-found");
            case TrainingException.NotAllowed _ -> Problem.of(HttpStatus.FORBIDDEN, "training-not-allowed");
            case TrainingException.RoomsTaken taken ->
                Problem.of(HttpStatus.CONFLICT, "session-conflict")
                        .with(
                                "sessions",
                                taken.clashes().stream().map(Conflict::from).toList());
            case TrainingException.HoldTooOld _ ->
                Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable").retryAfter(Duration.ofSeconds(5));
            case TrainingException.SessionsOverlap _ -> Problem.of(HttpStatus.CONFLICT, "sessions-overlap");
            case TrainingException.NothingPlanned _ -> Problem.of(HttpStatus.CONFLICT, "nothing-planned");
            case TrainingException.TrainingBegun _ -> Problem.of(HttpStatus.CONFLICT, "training-begun");
            case TrainingException.TrainingNotOver _ -> Problem.of(HttpStatus.CONFLICT, "training-not-over");
            case TrainingException.SessionBegun _ -> Problem.of(HttpStatus.CONFLICT, "session-begun");
            case TrainingException.IllegalTransition illegal ->
                Problem.of(HttpStatus.CONFLICT, "illegal-transition")
                        .with("state", illegal.status().name());
        };
    }
}
