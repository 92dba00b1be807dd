package bg.socialhub.platform.warmup;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(WarmUpSettings.class)
class WarmUpAutoConfiguration {

    /** Boot says that it is ready after the last runner, and this is the last one. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ApplicationRunner warmUp(WarmUpSettings settings, Environment environment) {
        return args -> {
            var port = environment.getProperty("local.server.port", Integer.class);
            if (port != null) {
                new WarmUp(settings).run(port);
            }
        };
    }
}
