package bg.socialhub.gateway.visit;

import bg.socialhub.gateway.drain.Drain;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Opens and closes the visit of each request: trace, access log, and a closed connection while the door drains. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class VisitFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient TrustedProxies proxies;
    private final transient AccessLog log;
    private final transient Drain drain;
    private final double sampledShare;

    VisitFilter(VisitSettings settings, AccessLog log, Drain drain) {
        this.proxies = new TrustedProxies(settings.trustedProxies());
        this.sampledShare = settings.sampledShare();
        this.log = log;
        this.drain = drain;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var trace = Trace.of(request.getHeader(Trace.HEADER), sampledShare);
        var visit = new Visit(proxies.callerOf(request), trace, request.getRequestURI());
        visit.enter(request);
        response.setHeader("X-Trace-Id", trace.id());
        if (drain.begun()) {
            response.setHeader("Connection", "close");
        }
        try {
            chain.doFilter(request, response);
        } finally {
            log.record(visit, request.getMethod(), response.getStatus());
        }
    }
}
