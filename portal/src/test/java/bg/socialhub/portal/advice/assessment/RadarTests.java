package bg.socialhub.portal.advice.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.advice.assessment.Radar.Point;
import bg.socialhub.portal.gateway.AssessmentsApi.Comparison;
import bg.socialhub.portal.gateway.AssessmentsApi.Dimension;
import bg.socialhub.portal.gateway.AssessmentsApi.Entry;
import bg.socialhub.portal.gateway.AssessmentsApi.Scores;
import bg.socialhub.portal.gateway.AssessmentsApi.Stage;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RadarTests {

    private static final Offset<Double> ROUNDED = Offset.offset(0.15);

    @Test
    void aScoreLiesOnItsAxisAsFarOutAsItIsHigh() {
        Radar radar = Radar.of(List.of(all(Stage.T0, 50)));
        var corners = radar.shapes().getFirst().corners();
        for (int place = 0; place < Dimension.values().length; place++) {
            Point end = radar.axes().get(place).end();
            assertThat(corners.get(place).x())
                    .isCloseTo((end.x() + radar.middle().x()) / 2, ROUNDED);
            assertThat(corners.get(place).y())
                    .isCloseTo((end.y() + radar.middle().y()) / 2, ROUNDED);
        }
    }

    @Test
    void nothingIsInTheMiddleAndEverythingOnTheOutermostRing() {
        Radar radar = Radar.of(List.of(all(Stage.T0, 0), all(Stage.T1, 100)));
        assertThat(radar.shapes().getFirst().corners()).containsOnly(radar.middle());
        assertThat(radar.shapes().getLast().points())
                .isEqualTo(radar.rings().getLast().points());
        assertThat(radar.rings()).extracting(Radar.Ring::score).containsExactly(25, 50, 75, 100);
    }

    @Test
    void theFirstAxisPointsUpAndAllNamesStandOnTheDrawing() {
        Radar radar = Radar.of(List.of());
        var first = radar.axes().getFirst();
        assertThat(first.dimension()).isEqualTo(Dimension.STRATEGY);
        assertThat(first.end().x()).isEqualTo(radar.middle().x());
        assertThat(first.end().y()).isLessThan(radar.middle().y());
        assertThat(radar.axes()).extracting(Radar.Axis::dimension).containsExactly(Dimension.values());
        assertThat(radar.axes())
                .extracting(Radar.Axis::anchor)
                .containsExactly("middle", "start", "start", "middle", "end", "end");
        assertThat(radar.axes()).allSatisfy(axis -> {
            assertThat(axis.name().x()).isBetween(0.0, (double) radar.width());
            assertThat(axis.name().y()).isBetween(12.0, radar.height() - 4.0);
        });
    }

    @Test
    void theTableComparesTheLastStageWithTheFirst() {
        Entry before = all(Stage.T0, 40);
        Entry after = new Entry(Stage.T2, 1, scores(_ -> 65), scores(_ -> 25));
        Maturity one = Maturity.of(new Comparison(List.of(before)));
        assertThat(one.compares()).isFalse();
        assertThat(one.overall().change()).isNull();
        Maturity two = Maturity.of(new Comparison(List.of(before, after)));
        assertThat(two.compares()).isTrue();
        assertThat(two.rows()).hasSize(6).allSatisfy(row -> {
            assertThat(row.scores()).containsExactly(BigDecimal.valueOf(40), BigDecimal.valueOf(65));
            assertThat(row.sign() + row.change()).isEqualTo("+25");
        });
    }

    @Test
    void theStrongestAndTheWeakestAreThoseOfTheLastStage() {
        Entry before = new Entry(Stage.T0, 1, scores(one -> one == Dimension.DATA ? 90 : 50), null);
        Entry after = new Entry(Stage.T1, 1, scores(one -> one == Dimension.DATA ? 10 : 20 + one.ordinal()), null);
        Maturity maturity = Maturity.of(new Comparison(List.of(before, after)));
        assertThat(maturity.weakest().dimension()).isEqualTo(Dimension.DATA);
        assertThat(maturity.strongest().dimension()).isEqualTo(Dimension.GREEN);
    }

    private static Entry all(Stage stage, int score) {
        return new Entry(stage, 1, scores(_ -> score), null);
    }

    private static Scores scores(Function<Dimension, Integer> score) {
        return new Scores(
                Arrays.stream(Dimension.values())
                        .collect(Collectors.toMap(Function.identity(), one -> BigDecimal.valueOf(score.apply(one)))),
                BigDecimal.valueOf(score.apply(Dimension.STRATEGY)));
    }
}
