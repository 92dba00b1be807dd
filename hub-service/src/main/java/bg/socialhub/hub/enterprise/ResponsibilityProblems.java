package bg.socialhub.hub.enterprise;

import bg.socialhub.platform.web.FieldProblem;
import bg.socialhub.platform.web.Problem;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class ResponsibilityProblems {

    private static final String NOT_TOLD = "centre-not-told";

    private final MessageSource messages;

    ResponsibilityProblems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ErrorResponse handle(ResponsibilityException refusal, Locale locale) {
        return switch (refusal) {
            case ResponsibilityException.NotYours _ -> Problem.of(HttpStatus.FORBIDDEN, "not-your-enterprise");
            case ResponsibilityException.CentreUnknown _ -> Problem.of(HttpStatus.NOT_FOUND, "centre-not-found");
            case ResponsibilityException.CentreNotTold _ ->
                Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-request")
                        .with("errors", List.of(new FieldProblem("centre", NOT_TOLD, words(locale))));
        };
    }

    private String words(Locale locale) {
        return messages.getMessage("field." + NOT_TOLD, null, locale);
    }
}
