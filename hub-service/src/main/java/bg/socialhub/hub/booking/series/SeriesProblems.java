package bg.socialhub.hub.booking.series;

import bg.socialhub.platform.web.Problem;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice(assignableTypes = {SeriesController.class, SeriesPreviewController.class})
class SeriesProblems {

    @ExceptionHandler
    ErrorResponse handle(SeriesException refusal) {
        return switch (refusal) {
            case SeriesException.NotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "series-not-found");
            case SeriesException.NotBookable conflict ->
                Problem.of(HttpStatus.CONFLICT, "series-conflict")
                        .with(
                                "occurrences",
                                conflict.occurrences().stream()
                                        .map(one -> SeriesResponse.Turn.from(one, Map.of()))
                                        .toList());
            case SeriesException.IllegalTransition illegal ->
                Problem.of(HttpStatus.CONFLICT, "illegal-transition")
                        .with("state", illegal.stage().name());
        };
    }
}
