package bg.socialhub.hub.assessment;

import bg.socialhub.hub.assessment.Questionnaire.Question;
import java.io.IOException;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/** The real questions, and complete answers to them. */
final class Answering {

    static final Questionnaires ALL = read();
    static final Questionnaire QUESTIONS = ALL.versions().getLast();

    private Answering() {}

    static Map<String, Integer> all(int points) {
        return by(_ -> points);
    }

    static Map<String, Integer> by(ToIntFunction<Question> points) {
        return QUESTIONS.questions().collect(Collectors.toMap(Question::id, points::applyAsInt));
    }

    private static Questionnaires read() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:assessment/questionnaire-*.json");
            return new QuestionnaireResource().questionnaires(files, JsonMapper.shared());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
