package bg.socialhub.platform;

import java.io.IOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** Puts {@code platform-defaults.yml} behind everything that a service, its environment or its command line says. */
class PlatformDefaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Resource defaults = new ClassPathResource("platform-defaults.yml");
        try {
            new YamlPropertySourceLoader()
                    .load("platform-defaults", defaults)
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException e) {
            throw new IllegalStateException("The platform's defaults cannot be read", e);
        }
    }
}
