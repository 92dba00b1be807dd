package bg.socialhub.hub.centre;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import tools.jackson.databind.json.JsonMapper;

/** Reads the territory from the reference data that this service carries. */
@Configuration(proxyBeanMethods = false)
class TerritoryResource {

    @Bean
    Territory territory(@Value("classpath:territory/territory.json") Resource data, JsonMapper json)
            throws IOException {
        try (InputStream in = data.getInputStream()) {
            return json.readValue(in, Territory.class);
        }
    }
}
