package bg.socialhub.platform.web;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The problems that every service has: bad input, unknown addresses and surprises. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class GeneralProblems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(GeneralProblems.class);

    private final FieldProblems fields;
    private final ObjectProvider<Tracer> tracer;

    GeneralProblems(FieldProblems fields, ObjectProvider<Tracer> tracer) {
        this.fields = fields;
        this.tracer = tracer;
    }

    @ExceptionHandler
    Problem handle(InvalidField invalid) {
        return invalid(HttpStatus.UNPROCESSABLE_CONTENT, List.of(fields.of(invalid)));
    }

    /** Asks for the caller's identity and the like belong to the security filters. */
    @ExceptionHandler
    ErrorResponse handle(Exception surprise) {
        if (surprise instanceof ErrorResponse known) {
            return known;
        }
        log.error("A request failed", surprise);
        Problem problem = Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error");
        Tracer traces = tracer.getIfAvailable();
        Span span = traces == null ? null : traces.currentSpan();
        return span == null ? problem : problem.with("traceId", span.context().traceId());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(invalid(HttpStatus.BAD_REQUEST, List.of(fields.of(unreadable))), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(invalid(HttpStatus.BAD_REQUEST, fields.of(invalid.getBindingResult())), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(invalid(HttpStatus.BAD_REQUEST, fields.of(invalid)), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(invalid(HttpStatus.BAD_REQUEST, List.of(fields.of(mismatch))), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        FieldProblem field = fields.of(missing.getParameterName(), "NotNull");
        return answer(invalid(HttpStatus.BAD_REQUEST, List.of(field)), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        FieldProblem field = fields.of(missing.getRequestPartName(), "NotNull");
        return answer(invalid(HttpStatus.BAD_REQUEST, List.of(field)), request);
    }

    /** A form with files that breaks off or is none. */
    @ExceptionHandler
    Problem handle(MultipartException broken) {
        return invalid(HttpStatus.BAD_REQUEST, List.of(fields.of("", "body")));
    }

    /** Gives the framework's own refusals (404, 405, 406, 413, 415 and the like) a type and words like every other problem. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refusal, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (refusal instanceof Problem problem) {
            return answer(problem, request);
        }
        Problem problem = Problem.of(HttpStatus.valueOf(status.value()), nameOf(status));
        problem.getHeaders().addAll(headers);
        return answer(problem, request);
    }

    private @Nullable ResponseEntity<Object> answer(Problem problem, WebRequest request) {
        return super.handleExceptionInternal(problem, null, problem.getHeaders(), problem.getStatusCode(), request);
    }

    private static Problem invalid(HttpStatus status, List<FieldProblem> errors) {
        return Problem.of(status, "invalid-request").with("errors", errors);
    }

    private static String nameOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "content-too-large";
            case 415 -> "unsupported-media-type";
            case 503 -> "unavailable";
            default -> status.is4xxClientError() ? "invalid-request" : "internal-error";
        };
    }
}
