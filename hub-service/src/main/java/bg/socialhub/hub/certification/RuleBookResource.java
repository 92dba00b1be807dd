package bg.socialhub.hub.certification;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rules that this service carries, a file for each version. */
@Configuration(proxyBeanMethods = false)
class RuleBookResource {

    @Bean
    RuleBook ruleBook(
            @Value("classpath*:certification/rules-*.json") Resource[] files,
            JsonMapper json,
            CertificationSettings settings)
            throws IOException {
        List<Rules> versions = new ArrayList<>();
        for (Resource file : files) {
            try (InputStream in = file.getInputStream()) {
                versions.add(settings.applied(json.readValue(in, Rules.class)));
            }
        }
        return new RuleBook(versions);
    }
}
