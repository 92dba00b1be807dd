package bg.socialhub.events.ticket;

import bg.socialhub.events.ticket.TicketException.NotAdmitted;
import bg.socialhub.events.ticket.TicketException.TicketUnknown;
import bg.socialhub.platform.web.Problem;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
@Order(0)
class TicketProblems {

    @ExceptionHandler
    Problem handle(TicketException refusal) {
        return switch (refusal) {
            case TicketUnknown _ -> Problem.of(HttpStatus.NOT_FOUND, "ticket-unknown");
            case NotAdmitted no -> notAdmitted(no);
        };
    }

    private static Problem notAdmitted(NotAdmitted no) {
        Problem problem = Problem.of(HttpStatus.CONFLICT, no.why.problem());
        return no.name == null || no.quota == null
                ? problem
                : problem.with("name", no.name).with("quota", no.quota);
    }
}
