package bg.socialhub.hub.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an enterprise's completed assessments come to, side by side. */
record Comparison(List<Entry> stages) {

    /**
     * One stage's scores.
     *
     * @param change by how many points it is above the first completed stage; null for that stage itself
     */
    record Entry(
            Stage stage,
            int questionnaire,
            Scores scores,
            @Nullable Scores change) {}

    /** One completed assessment with the questions that it answered. */
    record Answered(Assessment assessment, Questionnaire questions) {

        private Scores scores() {
            return Scores.of(questions, assessment.answers());
        }
    }

    /** Compares each with the first; they come by stage. */
    static Comparison of(List<Answered> byStage) {
        List<Entry> entries = new ArrayList<>();
        Scores first = null;
        for (Answered answered : byStage) {
            Scores scores = answered.scores();
            Scores change = first == null ? null : difference(first, scores);
            entries.add(new Entry(
                    answered.assessment().stage(), answered.questions().version(), scores, change));
            first = first == null ? scores : first;
        }
        return new Comparison(List.copyOf(entries));
    }

    private static Scores difference(Scores from, Scores to) {
        Map<Dimension, BigDecimal> dimensions = new EnumMap<>(Dimension.class);
        to.dimensions().forEach((dimension, score) -> dimensions.put(dimension, score.subtract(from.of(dimension))));
        return new Scores(dimensions, to.overall().subtract(from.overall()));
    }
}
