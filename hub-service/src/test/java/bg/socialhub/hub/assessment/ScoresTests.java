package bg.socialhub.hub.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import bg.socialhub.hub.assessment.Comparison.Answered;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoresTests {

    @ParameterizedTest
    @CsvSource({"0, 0.0", "1, 25.0", "2, 50.0", "3, 75.0", "4, 100.0"})
    void theSameAnswerEverywhereScoresTheSameEverywhere(int points, BigDecimal score) {
        Scores scores = Scores.of(Answering.QUESTIONS, Answering.all(points));
        assertThat(scores.overall()).isEqualTo(score);
        assertThat(scores.dimensions().values()).hasSize(6).containsOnly(score);
    }

    @Test
    void overallIsThePlainAverageOfTheExactDimensions() {
        Map<String, Integer> onePoint = Answering.by(question -> question.id().equals("green-paper") ? 1 : 0);
        Scores scores = Scores.of(Answering.QUESTIONS, onePoint);
        assertThat(scores.of(Dimension.GREEN)).isEqualTo(new BigDecimal("6.3")); // 6.25, the half goes up
        assertThat(scores.overall()).isEqualTo(new BigDecimal("1.0")); // 1.0416…, not the sixth of 6.3
    }

    @ParameterizedTest
    @CsvSource({
        "0, BASIC",
        "25, BASIC",
        "25.1, AVERAGE",
        "50.0, AVERAGE",
        "50.1, MODERATELY_ADVANCED",
        "75, MODERATELY_ADVANCED",
        "75.1, ADVANCED",
        "100, ADVANCED"
    })
    void aLevelEndsWithItsBound(BigDecimal score, Level level) {
        assertThat(Level.of(score)).isEqualTo(level);
    }

    @Test
    void noScoreIsAbove100() {
        assertThatIllegalArgumentException().isThrownBy(() -> Level.of(new BigDecimal("100.1")));
    }

    @Test
    void comparesEachStageWithTheFirst() {
        Comparison comparison =
                Comparison.of(List.of(answered(Stage.T0, 1), answered(Stage.T1, 3), answered(Stage.T2, 2)));
        assertThat(comparison.stages()).extracting(Comparison.Entry::stage).containsExactly(Stage.values());
        assertThat(comparison.stages().getFirst().change()).isNull();
        List<String> changes = IntStream.of(1, 2)
                .mapToObj(i -> comparison.stages().get(i).change())
                .map(change -> change.overall() + " " + change.of(Dimension.DATA))
                .toList();
        assertThat(changes).containsExactly("50.0 50.0", "25.0 25.0");
    }

    private static Answered answered(Stage stage, int points) {
        Assessment assessment = Assessment.begun(
                "plovdiv", "medena", stage, 1, Answering.all(points), "someone", Instant.parse("2027-03-01T07:00:00Z"));
        return new Answered(assessment, Answering.QUESTIONS);
    }
}
