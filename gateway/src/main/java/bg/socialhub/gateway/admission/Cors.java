package bg.socialhub.gateway.admission;

import bg.socialhub.gateway.problem.Problems;
import bg.socialhub.gateway.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.CorsFilter;

/** Which other sites may call the API from a browser; the services have no say in it. */
@Configuration(proxyBeanMethods = false)
class Cors {

    @Bean
    FilterRegistrationBean<CorsFilter> corsRules(AdmissionSettings settings) {
        CorsConfiguration rules = rules(settings);
        var filter = new CorsFilter(request -> request.getRequestURI().startsWith("/api/") ? rules : null);
        filter.setCorsProcessor(new ProblemCorsProcessor());
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(FilterOrder.CORS);
        return registration;
    }

    private static CorsConfiguration rules(AdmissionSettings settings) {
        var rules = new CorsConfiguration();
        rules.addAllowedOrigin(settings.publicUrl().toString());
        settings.allowedOrigins().forEach(rules::addAllowedOrigin);
        rules.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        rules.setAllowedHeaders(List.of(
                "Authorization",
                "Content-Type",
                "Accept-Language",
                "Idempotency-Key",
                "If-Match",
                "If-None-Match",
                "Management-Code",
                "traceparent"));
        rules.setExposedHeaders(List.of(
                "ETag", "Location", "Retry-After", "RateLimit", "RateLimit-Policy", "X-Trace-Id", "Content-Language"));
        rules.setMaxAge(Duration.ofHours(1));
        return rules;
    }

    /** Spends the framework's work and headers on cross-origin requests only, and says no as a problem. */
    private static final class ProblemCorsProcessor extends DefaultCorsProcessor {

        @Override
        public boolean processRequest(
                @Nullable CorsConfiguration rules, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            String origin = request.getHeader("Origin");
            if (rules == null || origin == null) {
                return true;
            }
            if (rules.checkOrigin(origin) == null) {
                Problems.write(Refusal.ORIGIN_NOT_ALLOWED, request, response);
                return false;
            }
            return super.processRequest(rules, request, response);
        }
    }
}
