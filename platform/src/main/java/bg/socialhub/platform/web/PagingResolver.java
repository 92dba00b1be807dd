package bg.socialhub.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the {@link Paging} of a request: {@code limit} (20 unless told, at most 100) and {@code cursor}. */
final class PagingResolver implements HandlerMethodArgumentResolver {

    private final FieldProblems fields;

    PagingResolver(FieldProblems fields) {
        this.fields = fields;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Paging resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new Paging(limit(request.getParameter("limit")), after(request.getParameter("cursor")));
    }

    private int limit(@Nullable String text) {
        if (text == null) {
            return Paging.DEFAULT_LIMIT;
        }
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= Paging.MAX_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException _) {
            // answered below like a number out of range
        }
        throw invalid(fields.of("limit", "limit", Paging.MAX_LIMIT));
    }

    private @Nullable String after(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw invalid(fields.of("cursor", "cursor"));
        }
    }

    private static Problem invalid(FieldProblem field) {
        return Problem.of(HttpStatus.BAD_REQUEST, "invalid-request").with("errors", List.of(field));
    }
}
