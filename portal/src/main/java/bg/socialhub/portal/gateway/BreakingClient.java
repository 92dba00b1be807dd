package bg.socialhub.portal.gateway;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Lets no page wait for a service that is down: each service behind the gateway has its own breaker, named as its client. */
final class BreakingClient implements Client {

    private static final int SERVER_ERROR = 500;

    private final Client client;
    private final CircuitBreakerRegistry breakers;

    BreakingClient(Client client, CircuitBreakerRegistry breakers) {
        this.client = client;
        this.breakers = breakers;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        String service = request.requestTemplate().feignTarget().name();
        CircuitBreaker breaker = breakers.circuitBreaker(service);
        try {
            breaker.acquirePermission();
        } catch (CallNotPermittedException e) {
            throw new ServiceUnavailable(service, e);
        }
        long begin = breaker.getCurrentTimestamp();
        try {
            Response response = client.execute(request, options);
            if (response.status() >= SERVER_ERROR) {
                response.close();
                throw new ServiceUnavailable(service, new IOException("It answers " + response.status()));
            }
            breaker.onSuccess(breaker.getCurrentTimestamp() - begin, unit(breaker));
            return response;
        } catch (IOException | ServiceUnavailable e) {
            breaker.onError(breaker.getCurrentTimestamp() - begin, unit(breaker), e);
            throw e instanceof ServiceUnavailable unavailable ? unavailable : new ServiceUnavailable(service, e);
        }
    }

    private static TimeUnit unit(CircuitBreaker breaker) {
        return breaker.getTimestampUnit();
    }
}
