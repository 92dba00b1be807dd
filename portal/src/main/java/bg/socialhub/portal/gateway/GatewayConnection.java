package bg.socialhub.portal.gateway;

import feign.Client;
import feign.Logger;
import feign.Retryer;
import feign.codec.ErrorDecoder;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class GatewayConnection {

    @Bean
    Client gatewayClient(CircuitBreakerRegistry breakers) {
        return new BreakingClient(new Client.Default(null, null), breakers);
    }

    @Bean
    Caller caller(VisitorToken token) {
        return new Caller(token);
    }

    @Bean
    ErrorDecoder refusals(JsonMapper json) {
        return new Refusals(json);
    }

    @Bean
    Retryer retryer() {
        return Retryer.NEVER_RETRY;
    }

    @Bean
    Logger.Level feignLogLevel() {
        return Logger.Level.NONE;
    }
}
