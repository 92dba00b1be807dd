package bg.socialhub.gateway.route;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.http.HttpHost;

/** One service behind the door, with the breaker and the bulkhead that keep its trouble away from the others. */
public final class Upstream {

    private static final Duration WHEN_FULL = Duration.ofSeconds(1);

    private final RouteSettings.Service settings;
    private final HttpHost host;
    private final Duration pause;
    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;

    Upstream(RouteSettings.Service settings, RouteSettings.Breaker breaker) {
        this.settings = settings;
        this.host = HttpHost.create(settings.url());
        this.pause = breaker.pause();
        this.breaker = CircuitBreaker.of(
                settings.name(),
                CircuitBreakerConfig.custom()
                        .failureRateThreshold(breaker.failurePercent())
                        .slidingWindowSize(breaker.calls())
                        .minimumNumberOfCalls(breaker.minimumCalls())
                        .waitDurationInOpenState(breaker.pause())
                        .permittedNumberOfCallsInHalfOpenState(Math.min(5, breaker.minimumCalls()))
                        .build());
        this.bulkhead = Bulkhead.of(
                settings.name(),
                BulkheadConfig.custom()
                        .maxConcurrentCalls(settings.maxConcurrent())
                        .maxWaitDuration(Duration.ZERO)
                        .build());
    }

    public String name() {
        return settings.name();
    }

    public List<String> prefixes() {
        return settings.prefixes();
    }

    /** The path of the service's own API description, empty if it has none. */
    public String document() {
        return settings.document();
    }

    RouteSettings.Service settings() {
        return settings;
    }

    HttpHost host() {
        return host;
    }

    /** Takes a place with the service; whoever got one must {@link #leave()}. */
    Admission enter() {
        if (!bulkhead.tryAcquirePermission()) {
            return new Admission.Refused(WHEN_FULL);
        }
        if (!breaker.tryAcquirePermission()) {
            bulkhead.releasePermission();
            return new Admission.Refused(pause);
        }
        return new Admission.Granted();
    }

    void leave() {
        bulkhead.onComplete();
    }

    void answered(int status, long nanos) {
        if (status < 500) {
            breaker.onSuccess(nanos, TimeUnit.NANOSECONDS);
        } else {
            breaker.onError(nanos, TimeUnit.NANOSECONDS, new ServerError(status));
        }
    }

    void failed(Exception failure, long nanos) {
        breaker.onError(nanos, TimeUnit.NANOSECONDS, failure);
    }

    /** The caller's fault or departure says nothing about the service. */
    void undecided() {
        breaker.releasePermission();
    }

    Duration pause() {
        return pause;
    }

    /** Whether the service takes one more request now. */
    sealed interface Admission {
        record Granted() implements Admission {}

        record Refused(Duration retryAfter) implements Admission {}
    }

    private static final class ServerError extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ServerError(int status) {
            super("status " + status, null, false, false);
        }
    }
}
