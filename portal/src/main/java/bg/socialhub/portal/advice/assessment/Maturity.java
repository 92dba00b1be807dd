package bg.socialhub.portal.advice.assessment;

import bg.socialhub.portal.gateway.AssessmentsApi.Comparison;
import bg.socialhub.portal.gateway.AssessmentsApi.Dimension;
import bg.socialhub.portal.gateway.AssessmentsApi.Entry;
import bg.socialhub.portal.gateway.AssessmentsApi.Scores;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise's completed stages side by side, as a drawing and as the table that says the same.
 *
 * @param stages the columns of the table
 */
public record Maturity(Radar radar, List<Entry> stages, List<Row> rows, Row overall) {

    /**
     * One dimension at every stage, or all of them together.
     *
     * @param dimension nothing for all together
     * @param change of the last stage against the first; nothing while there is one only
     */
    public record Row(
            @Nullable Dimension dimension,
            List<BigDecimal> scores,
            @Nullable BigDecimal change) {

        public BigDecimal last() {
            return scores.getLast();
        }

        /** With its sign, as nobody reads a difference without one. */
        public String sign() {
            return change != null && change.signum() > 0 ? "+" : "";
        }
    }

    public static Maturity of(Comparison comparison) {
        List<Entry> stages = comparison.stages();
        return new Maturity(
                Radar.of(stages),
                stages,
                Arrays.stream(Dimension.values())
                        .map(one -> row(one, stages, scores -> of(scores, one)))
                        .toList(),
                row(null, stages, Scores::overall));
    }

    public Row strongest() {
        return rows.stream().max(Comparator.comparing(Row::last)).orElseThrow();
    }

    public Row weakest() {
        return rows.stream().min(Comparator.comparing(Row::last)).orElseThrow();
    }

    public boolean compares() {
        return stages.size() > 1;
    }

    private static Row row(@Nullable Dimension dimension, List<Entry> stages, Function<Scores, BigDecimal> score) {
        Scores change = stages.getLast().change();
        return new Row(
                dimension,
                stages.stream().map(Entry::scores).map(score).toList(),
                change == null ? null : score.apply(change));
    }

    private static BigDecimal of(Scores scores, Dimension dimension) {
        return scores.dimensions().getOrDefault(dimension, BigDecimal.ZERO);
    }
}
