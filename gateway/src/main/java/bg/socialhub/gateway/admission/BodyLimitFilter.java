package bg.socialhub.gateway.admission;

import bg.socialhub.gateway.problem.Problems;
import bg.socialhub.gateway.problem.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Refuses a body over the limit: at once when its length is told, otherwise when it has grown too long. */
@Component
@Order(FilterOrder.BODY)
class BodyLimitFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final long limit;

    BodyLimitFilter(AdmissionSettings settings) {
        this.limit = settings.maxBody().toBytes();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > limit) {
            Problems.write(Refusal.CONTENT_TOO_LARGE, request, response);
        } else if (request.getHeader("Transfer-Encoding") != null) {
            chain.doFilter(new BoundedRequest(request, limit), response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
