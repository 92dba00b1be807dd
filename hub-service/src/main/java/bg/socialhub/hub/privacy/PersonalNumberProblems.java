package bg.socialhub.hub.privacy;

import bg.socialhub.hub.privacy.PersonalNumbers.PersonalNumberFound;
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
class PersonalNumberProblems {

    private static final String CODE = "personal-number";

    private final MessageSource messages;

    PersonalNumberProblems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ErrorResponse handle(PersonalNumberFound found, Locale locale) {
        String sentence = messages.getMessage("field." + CODE, null, locale);
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, CODE)
                .with("errors", List.of(new FieldProblem(found.field(), CODE, sentence)));
    }
}
