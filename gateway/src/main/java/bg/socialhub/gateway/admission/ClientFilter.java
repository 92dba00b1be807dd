package bg.socialhub.gateway.admission;

import bg.socialhub.gateway.problem.Problems;
import bg.socialhub.gateway.problem.Refusal;
import bg.socialhub.gateway.visit.Visit;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds out who asks, gives each client its share, and turns bad tokens away; they cost their sender's share too. */
@Component
@Order(FilterOrder.CLIENT)
class ClientFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Tokens tokens;
    private final transient RateLimits limits;

    ClientFilter(Tokens tokens, RateLimits limits) {
        this.tokens = tokens;
        this.limits = limits;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Tokens.Verdict verdict = tokens.judge(request.getHeader("Authorization"));
        ConsumptionProbe share = limits.take(client(verdict, request));
        announce(share, response);
        if (!share.isConsumed()) {
            var pause = Duration.ofNanos(share.getNanosToWaitForRefill());
            Problems.write(Refusal.TOO_MANY_REQUESTS, pause, request, response);
        } else if (verdict instanceof Tokens.Verdict.Bad) {
            response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            Problems.write(Refusal.UNAUTHENTICATED, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static String client(Tokens.Verdict verdict, HttpServletRequest request) {
        return switch (verdict) {
            case Tokens.Verdict.Good good -> good.subject();
            case Tokens.Verdict.Anonymous _, Tokens.Verdict.Bad _ ->
                Visit.of(request).caller().network();
        };
    }

    private void announce(ConsumptionProbe share, HttpServletResponse response) {
        long reset = TimeUnit.NANOSECONDS.toSeconds(share.getNanosToWaitForReset()) + 1;
        response.setHeader("RateLimit-Policy", limits.policy());
        response.setHeader("RateLimit", "\"client\";r=" + share.getRemainingTokens() + ";t=" + reset);
    }
}
