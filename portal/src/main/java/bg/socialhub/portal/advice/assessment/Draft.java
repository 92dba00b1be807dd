package bg.socialhub.portal.advice.assessment;

import bg.socialhub.portal.gateway.AssessmentsApi.Assessment;
import bg.socialhub.portal.gateway.AssessmentsApi.Dimension;
import bg.socialhub.portal.gateway.AssessmentsApi.Question;
import bg.socialhub.portal.gateway.AssessmentsApi.Questionnaire;
import bg.socialhub.portal.gateway.AssessmentsApi.Questions;
import bg.socialhub.portal.gateway.Text;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far the answers have come.
 *
 * @param steps one for each dimension, numbered from 1
 */
record Draft(Assessment assessment, List<Step> steps, int answered, int questions) {

    /** The questions of one dimension, and how many have an answer. */
    record Step(int number, Dimension dimension, Text title, int answered, int questions) {

        public boolean isDone() {
            return answered == questions;
        }
    }

    static Draft of(Assessment assessment, Questionnaire questionnaire) {
        List<Questions> dimensions = questionnaire.dimensions();
        List<Step> steps = IntStream.range(0, dimensions.size())
                .mapToObj(place -> step(place + 1, dimensions.get(place), assessment))
                .toList();
        return new Draft(
                assessment,
                steps,
                steps.stream().mapToInt(Step::answered).sum(),
                steps.stream().mapToInt(Step::questions).sum());
    }

    public boolean isWhole() {
        return answered == questions;
    }

    /** The first step that lacks an answer; the last one when none does. */
    public int next() {
        return steps.stream()
                .filter(step -> !step.isDone())
                .mapToInt(Step::number)
                .findFirst()
                .orElse(steps.size());
    }

    private static Step step(int number, Questions part, Assessment assessment) {
        long answered = part.questions().stream()
                .map(Question::id)
                .filter(assessment.answers()::containsKey)
                .count();
        return new Step(
                number,
                part.dimension(),
                part.title(),
                (int) answered,
                part.questions().size());
    }
}
