package bg.socialhub.gateway.admission;

import bg.socialhub.gateway.problem.Problems;
import bg.socialhub.gateway.problem.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Refuses a body over the limit: at once when its length is told, otherwise when it has grown too long. */
@Component
@Order(FilterOrder.BODY)
class BodyLimitFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final long usual;
    private final transient Map<PathPattern, Long> larger;

    BodyLimitFilter(AdmissionSettings settings) {
        this.usual = settings.maxBody().toBytes();
        this.larger = settings.larger().stream()
                .collect(Collectors.toUnmodifiableMap(
                        path -> PathPatternParser.defaultInstance.parse(path.path()),
                        path -> path.maxBody().toBytes()));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long limit = limitOf(request);
        if (request.getContentLengthLong() > limit) {
            Problems.write(Refusal.CONTENT_TOO_LARGE, request, response);
        } else if (request.getHeader("Transfer-Encoding") != null) {
            chain.doFilter(new BoundedRequest(request, limit), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private long limitOf(HttpServletRequest request) {
        if (request.getContentLengthLong() == 0 || larger.isEmpty()) {
            return usual;
        }
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return larger.entrySet().stream()
                .filter(one -> one.getKey().matches(path))
                .mapToLong(Map.Entry::getValue)
                .max()
                .orElse(usual);
    }
}
