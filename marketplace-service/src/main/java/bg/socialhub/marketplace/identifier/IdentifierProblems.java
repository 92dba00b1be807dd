package bg.socialhub.marketplace.identifier;

import bg.socialhub.platform.web.FieldProblem;
import bg.socialhub.platform.web.Problem;
import java.net.URI;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refused identifiers as problems; the refused value is never in the answer. */
@RestControllerAdvice
@Order(0)
class IdentifierProblems {

    // The request's own address may hold the number that must not be repeated.
    private static final URI NOWHERE = URI.create("about:blank");

    private final MessageSourceAccessor messages;

    IdentifierProblems(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
    }

    @ExceptionHandler
    Problem handle(EikRefused refusal) {
        return switch (refusal) {
            case EikRefused.IsPersonal _ -> problem("personal-number", List.of("eik"));
            case EikRefused.IsInvalid _ -> problem("eik-invalid", List.of("eik"));
        };
    }

    @ExceptionHandler
    Problem handle(PersonalNumberFound found) {
        return problem("personal-number", found.fields());
    }

    private Problem problem(String name, List<String> fields) {
        String message = messages.getMessage("field." + name);
        var problem = Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, name);
        problem.setInstance(NOWHERE);
        return problem.with(
                "errors",
                fields.stream()
                        .map(field -> new FieldProblem(field, name, message))
                        .toList());
    }
}
