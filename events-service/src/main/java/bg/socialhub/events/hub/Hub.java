package bg.socialhub.events.hub;

import java.util.Optional;
import org.springframework.cloud.client.circuitbreaker.CircuitBreaker;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.stereotype.Component;

/** The hub's rooms: an unknown room is an answer, an outage is a {@link HubUnavailable}. */
@Component
public class Hub {

    private final HubApi api;
    private final CircuitBreaker breaker;

    Hub(HubApi api, CircuitBreakerFactory<?, ?> breakers) {
        this.api = api;
        this.breaker = breakers.create("hub");
    }

    public Optional<HubRoom> room(String id) {
        return breaker.run(() -> api.room(id), failure -> {
            throw new HubUnavailable(failure);
        });
    }
}
