package bg.socialhub.identity;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Lets an oversized token reach the filter chain, which answers 401 with a problem; the container would answer a bare 400.
 * The room is taken per request in progress; {@code server.max-http-request-header-size} overrides it.
 */
final class HeaderRoom implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("identity", Map.of("server.max-http-request-header-size", "112KB")));
    }
}
