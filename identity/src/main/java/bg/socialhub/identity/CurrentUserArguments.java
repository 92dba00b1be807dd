package bg.socialhub.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a controller its caller: {@code CurrentUser}, or {@code Optional<CurrentUser>} where nobody is allowed too. */
final class CurrentUserArguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return isCaller(parameter);
    }

    static boolean isCaller(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == CurrentUser.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var user = currentUser();
        return parameter.isOptional() ? user : user.orElseThrow(() -> unauthenticated(request));
    }

    private static Optional<CurrentUser> currentUser() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? Optional.of(Claims.user(token.getToken()))
                : Optional.empty();
    }

    private static RuntimeException unauthenticated(NativeWebRequest request) {
        var servletRequest = request.getNativeRequest(HttpServletRequest.class);
        return servletRequest == null
                ? new IllegalStateException("Not a servlet request")
                : new Unauthenticated(SecurityProblems.UNAUTHENTICATED.in(servletRequest));
    }
}
