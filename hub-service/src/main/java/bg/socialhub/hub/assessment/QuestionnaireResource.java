package bg.socialhub.hub.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import tools.jackson.databind.json.JsonMapper;

/** Reads the questions that this service carries, a file for each version. */
@Configuration(proxyBeanMethods = false)
class QuestionnaireResource {

    @Bean
    Questionnaires questionnaires(
            @Value("classpath*:assessment/questionnaire-*.json") Resource[] files, JsonMapper json) throws IOException {
        List<Questionnaire> versions = new ArrayList<>();
        for (Resource file : files) {
            try (InputStream in = file.getInputStream()) {
                versions.add(json.readValue(in, Questionnaire.class));
            }
        }
        return new Questionnaires(versions);
    }
}
