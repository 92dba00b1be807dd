package bg.socialhub.platform.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;

/** Finds the field that a failed reading or validation is about, and the words for it; values are never repeated. */
final class FieldProblems {

    private static final String ENUM = "enum";
    private static final String TYPE = "type";

    private final MessageSourceAccessor messages;

    FieldProblems(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
    }

    FieldProblem of(String field, String code, @Nullable Object... arguments) {
        return new FieldProblem(field, code, messages.getMessage("field." + code, arguments, code));
    }

    FieldProblem of(InvalidField invalid) {
        return of(invalid.field(), invalid.code(), invalid.arguments());
    }

    List<FieldProblem> of(BindingResult result) {
        return result.getFieldErrors().stream().map(this::of).toList();
    }

    List<FieldProblem> of(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream()
                .flatMap(result -> result instanceof ParameterErrors errors
                        ? errors.getFieldErrors().stream().map(this::of)
                        : result.getResolvableErrors().stream().map(error -> of(result, error)))
                .toList();
    }

    FieldProblem of(TypeMismatchException mismatch) {
        String field = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(mismatch.getPropertyName());
        Class<?> wanted = mismatch.getRequiredType();
        if (wanted != null && wanted.isEnum()) {
            return of(field, ENUM, values(wanted));
        }
        return of(field, StrictTime.codeOf(mismatch).orElse(TYPE));
    }

    FieldProblem of(HttpMessageNotReadableException unreadable) {
        if (!(unreadable.getCause() instanceof JacksonException json)) {
            return of("", "body");
        }
        String path = path(json);
        if (json instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return of(path, ENUM, values(format.getTargetType()));
        }
        return of(path, StrictTime.codeOf(json).orElse(path.isEmpty() ? "json" : TYPE));
    }

    private FieldProblem of(FieldError error) {
        String code = error.getCode() == null ? TYPE : error.getCode();
        return of(error.getField(), code, arguments(error));
    }

    private FieldProblem of(ParameterValidationResult result, MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        String code = codes == null || codes.length == 0 ? TYPE : codes[codes.length - 1];
        String name = result.getMethodParameter().getParameterName();
        return of(name == null ? "" : name, code, arguments(error));
    }

    private static @Nullable Object[] arguments(MessageSourceResolvable error) {
        @Nullable Object[] arguments = error.getArguments();
        return arguments == null ? new Object[0] : arguments;
    }

    private static String path(JacksonException json) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : json.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static String values(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }
}
