package bg.socialhub.hub.assessment;

import bg.socialhub.hub.assessment.Questionnaire.Part;
import bg.socialhub.hub.assessment.Questionnaire.Question;
import bg.socialhub.platform.web.LocalizedText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an enterprise does next: the lowest answer of each of its three weakest dimensions; where fewer dimensions have
 * room to grow, the lowest of the other answers follow. What has all points needs no step, so there may be fewer than three.
 */
final class NextSteps {

    static final int MOST = 3;

    private NextSteps() {}

    /** A step, the question from which it follows, and the kinds of solution to which it leads. */
    record NextStep(Dimension dimension, String question, LocalizedText text, List<SolutionKind> kinds) {}

    private record Room(Dimension dimension, Question question, int points) {

        NextStep step() {
            return new NextStep(
                    dimension,
                    question.id(),
                    question.step().text(),
                    question.step().kinds());
        }
    }

    /** The steps that follow from complete answers; equal ones come in the questionnaire's order. */
    static List<NextStep> from(Questionnaire questionnaire, Map<String, Integer> answers) {
        Scores scores = Scores.of(questionnaire, answers);
        List<List<Room>> weakestFirst = questionnaire.dimensions().stream()
                .sorted(Comparator.comparing(part -> scores.of(part.dimension())))
                .map(part -> lowestFirst(part, answers))
                .filter(room -> !room.isEmpty())
                .toList();
        Stream<Room> one = weakestFirst.stream().map(List::getFirst);
        Stream<Room> others = weakestFirst.stream()
                .flatMap(room -> room.stream().skip(1))
                .sorted(Comparator.comparingInt(Room::points));
        return Stream.concat(one, others).limit(MOST).map(Room::step).toList();
    }

    private static List<Room> lowestFirst(Part part, Map<String, Integer> answers) {
        return part.questions().stream()
                .map(question -> new Room(part.dimension(), question, answers.getOrDefault(question.id(), 0)))
                .filter(room -> room.points() < Questionnaire.MOST_POINTS)
                .sorted(Comparator.comparingInt(Room::points))
                .toList();
    }
}
