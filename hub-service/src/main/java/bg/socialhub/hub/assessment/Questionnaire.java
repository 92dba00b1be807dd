package bg.socialhub.hub.assessment;

import bg.socialhub.platform.web.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One version of the questions; a version that was answered once never changes.
 *
 * @param note what the questions are and what they are not
 */
record Questionnaire(int version, LocalDate validFrom, LocalizedText note, List<Part> dimensions) {

    /** The most points that an answer gives. */
    static final int MOST_POINTS = 4;

    /** The questions of one dimension. */
    record Part(Dimension dimension, LocalizedText title, List<Question> questions) {}

    /** A question with an answer for each number of points, and the step that helps whoever answers low. */
    record Question(String id, LocalizedText text, List<Answer> answers, Step step) {}

    /** An answer and its points, from 0 to 4. */
    record Answer(int points, LocalizedText text) {}

    /** What an enterprise can do next, and which kinds of solution lead there. */
    record Step(LocalizedText text, List<SolutionKind> kinds) {}

    Stream<Question> questions() {
        return dimensions.stream().flatMap(part -> part.questions().stream());
    }

    /** The questions without an answer, in their order. */
    List<String> missingIn(Map<String, Integer> answers) {
        return questions()
                .map(Question::id)
                .filter(id -> !answers.containsKey(id))
                .toList();
    }

    Optional<Question> question(String id) {
        return questions().filter(question -> question.id().equals(id)).findFirst();
    }
}
