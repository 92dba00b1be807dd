package bg.socialhub.events.event.web;

import bg.socialhub.events.event.EventException;
import bg.socialhub.events.event.EventException.EventHasBegun;
import bg.socialhub.events.event.EventException.EventNotFound;
import bg.socialhub.events.event.EventException.EventTransitionRefused;
import bg.socialhub.events.event.EventException.NotYourCentre;
import bg.socialhub.events.event.EventException.QuotaBelowTaken;
import bg.socialhub.events.event.EventException.RoomNotConfirmed;
import bg.socialhub.events.event.EventException.StandInUse;
import bg.socialhub.events.hub.HubUnavailable;
import bg.socialhub.platform.web.Problem;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
@Order(0)
class EventProblems {

    @ExceptionHandler
    Problem handle(EventException refusal) {
        return switch (refusal) {
            case EventNotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "event-not-found");
            case NotYourCentre _ -> Problem.of(HttpStatus.FORBIDDEN, "not-your-centre");
            case EventTransitionRefused no ->
                Problem.of(HttpStatus.CONFLICT, "event-transition-refused").with("status", no.status);
            case RoomNotConfirmed _ -> Problem.of(HttpStatus.CONFLICT, "room-not-confirmed");
            case EventHasBegun _ -> Problem.of(HttpStatus.CONFLICT, "event-has-begun");
            case QuotaBelowTaken no ->
                Problem.of(HttpStatus.CONFLICT, "quota-below-taken", no.quota, no.taken)
                        .with("quota", no.quota)
                        .with("taken", no.taken);
            case StandInUse no ->
                Problem.of(HttpStatus.CONFLICT, "stand-in-use", no.stand).with("stand", no.stand);
        };
    }

    @ExceptionHandler
    Problem handle(HubUnavailable outage) {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "hub-unavailable").retryAfter(outage.retryAfter());
    }
}
