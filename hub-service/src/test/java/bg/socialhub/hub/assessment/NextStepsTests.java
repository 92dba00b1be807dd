package bg.socialhub.hub.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.assessment.NextSteps.NextStep;
import bg.socialhub.hub.assessment.Questionnaire.Question;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NextStepsTests {

    @Test
    void theLowestAnswerOfEachOfTheThreeWeakestDimensionsIsTheNextStep() {
        Map<String, Integer> answers = Answering.by(question -> switch (question.id()) {
            case "data-backup" -> 0;
            case "green-repair" -> 1;
            case "readiness-skills" -> 2;
            default -> 3;
        });
        List<NextStep> steps = NextSteps.from(Answering.QUESTIONS, answers);
        assertThat(steps)
                .extracting(NextStep::question)
                .containsExactly("data-backup", "green-repair", "readiness-skills");
        assertThat(steps)
                .extracting(NextStep::dimension)
                .containsExactly(Dimension.DATA, Dimension.GREEN, Dimension.READINESS);
        assertThat(steps.getFirst().kinds()).containsExactly(SolutionKind.NETWORK, SolutionKind.HARDWARE);
        assertThat(steps.getFirst().text().bg()).contains("копие");
    }

    @Test
    void equalDimensionsAndEqualAnswersComeInTheQuestionnairesOrder() {
        assertThat(NextSteps.from(Answering.QUESTIONS, Answering.all(0)))
                .extracting(NextStep::question)
                .containsExactly("strategy-plan", "readiness-devices", "human-accessible");
    }

    @Test
    void whereOneDimensionAloneHasRoomAllStepsAreItsOwn() {
        Map<String, Integer> answers = Answering.by(question -> switch (question.id()) {
            case "data-use" -> 1;
            case "data-records", "data-backup" -> 2;
            default -> 4;
        });
        assertThat(NextSteps.from(Answering.QUESTIONS, answers))
                .extracting(NextStep::question)
                .containsExactly("data-use", "data-records", "data-backup");
    }

    @Test
    void whatHasAllPointsNeedsNoStep() {
        assertThat(NextSteps.from(Answering.QUESTIONS, Answering.all(4))).isEmpty();
    }

    @Test
    void anyAnswersLeadToThreeDifferentStepsThatHelp() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            int most = 1 + random.nextInt(Questionnaire.MOST_POINTS);
            Map<String, Integer> answers = Answering.by(_ -> random.nextInt(most + 1));
            long room = answers.values().stream()
                    .filter(points -> points < Questionnaire.MOST_POINTS)
                    .count();
            List<NextStep> steps = NextSteps.from(Answering.QUESTIONS, answers);
            assertThat(steps).as("seed %d", seed).hasSize((int) Math.min(NextSteps.MOST, room));
            assertThat(steps).as("seed %d", seed).doesNotHaveDuplicates().allSatisfy(step -> {
                assertThat(answers.get(step.question())).isLessThan(Questionnaire.MOST_POINTS);
                assertThat(lowestOf(step.dimension(), answers, steps)).contains(answers.get(step.question()));
            });
        }
    }

    /** The answers of a dimension that are no higher than any that was passed over. */
    private static List<Integer> lowestOf(Dimension dimension, Map<String, Integer> answers, List<NextStep> steps) {
        long chosen =
                steps.stream().filter(step -> step.dimension() == dimension).count();
        return Answering.QUESTIONS.dimensions().stream()
                .filter(part -> part.dimension() == dimension)
                .flatMap(part -> part.questions().stream())
                .map(Question::id)
                .map(answers::get)
                .sorted()
                .limit(chosen)
                .toList();
    }
}
