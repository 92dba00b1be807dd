package bg.socialhub.portal.page;

import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.ServiceUnavailable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Hands what no page could deal with to the error page, with the status that says what happened. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Failures {

    private static final String RETRY_SECONDS = "5";

    @ExceptionHandler
    void unavailable(ServiceUnavailable failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if ("POST".equals(request.getMethod())) {
            request.setAttribute("unsent", Unsent.of(request));
        }
        response.setHeader("Retry-After", RETRY_SECONDS);
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }

    /** 401 means that the session at the identity server has just ended. */
    @ExceptionHandler
    void refused(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (refused.status() == HttpStatus.UNAUTHORIZED.value()) {
            response.sendRedirect("/sign-in");
        } else {
            request.setAttribute("detail", refused.detail());
            response.sendError(refused.status());
        }
    }
}
