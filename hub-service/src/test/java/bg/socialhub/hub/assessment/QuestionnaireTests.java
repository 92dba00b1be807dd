package bg.socialhub.hub.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.assessment.Questionnaire.Answer;
import bg.socialhub.hub.assessment.Questionnaire.Part;
import bg.socialhub.hub.assessment.Questionnaire.Question;
import bg.socialhub.platform.web.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every version of the questions is whole and said in both languages. */
class QuestionnaireTests {

    private static final List<Integer> POINTS =
            IntStream.rangeClosed(0, Questionnaire.MOST_POINTS).boxed().toList();

    static List<Questionnaire> versions() {
        return Answering.ALL.versions();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void asksFourOrFiveQuestionsInEachOfTheSixDimensions(Questionnaire questionnaire) {
        assertThat(questionnaire.dimensions()).extracting(Part::dimension).containsExactly(Dimension.values());
        assertThat(questionnaire.dimensions())
                .allSatisfy(part -> assertThat(part.questions()).hasSizeBetween(4, 5));
        assertThat(questionnaire.questions().map(Question::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)+"));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void hasOneAnswerForEachNumberOfPointsAndAStepThatLeadsSomewhere(Questionnaire questionnaire) {
        assertThat(questionnaire.questions()).allSatisfy(question -> {
            assertThat(question.answers()).extracting(Answer::points).isEqualTo(POINTS);
            assertThat(question.step().kinds()).isNotEmpty().doesNotHaveDuplicates();
        });
        assertThat(questionnaire.questions().flatMap(q -> q.step().kinds().stream()))
                .contains(SolutionKind.values());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void saysEverythingInBothLanguages(Questionnaire questionnaire) {
        assertThat(texts(questionnaire)).allSatisfy(text -> {
            assertThat(text.bg()).matches("[^a-zA-Z]{3,}");
            assertThat(text.en()).matches("[^а-яА-Я]{2,}");
        });
    }

    @Test
    void theVersionsDifferAndTheNewestThatIsValidIsAsked() {
        assertThat(versions())
                .extracting(Questionnaire::version)
                .doesNotHaveDuplicates()
                .isSorted();
        Questionnaire first = versions().getFirst();
        Questionnaire later = new Questionnaire(99, LocalDate.of(2030, 1, 1), first.note(), first.dimensions());
        Questionnaires both = new Questionnaires(List.of(later, first));
        assertThat(both.on(LocalDate.of(2029, 12, 31)).version()).isEqualTo(first.version());
        assertThat(both.on(LocalDate.of(2030, 1, 1)).version()).isEqualTo(99);
        assertThat(both.on(LocalDate.of(2000, 1, 1)).version()).isEqualTo(first.version());
    }

    private static Stream<LocalizedText> texts(Questionnaire questionnaire) {
        return Stream.concat(
                Stream.of(questionnaire.note()),
                questionnaire.dimensions().stream()
                        .flatMap(part -> Stream.concat(
                                Stream.of(part.title()),
                                part.questions().stream().flatMap(QuestionnaireTests::texts))));
    }

    private static Stream<LocalizedText> texts(Question question) {
        return Stream.concat(
                Stream.of(question.text(), question.step().text()),
                question.answers().stream().map(Answer::text));
    }
}
