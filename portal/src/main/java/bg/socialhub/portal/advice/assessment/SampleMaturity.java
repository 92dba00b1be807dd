package bg.socialhub.portal.advice.assessment;

import bg.socialhub.portal.gateway.AssessmentsApi.Comparison;
import bg.socialhub.portal.gateway.AssessmentsApi.Dimension;
import bg.socialhub.portal.gateway.AssessmentsApi.Entry;
import bg.socialhub.portal.gateway.AssessmentsApi.Scores;
import bg.socialhub.portal.gateway.AssessmentsApi.Stage;
import bg.socialhub.portal.page.Sample;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** An enterprise that became more digital on every side, on some more than on others. */
@Component
class SampleMaturity implements Sample {

    private static final int FIRST = 20;
    private static final int STEP = 8;
    private static final int GAIN = 25;

    @Override
    public void put(Model model, LocalDate today, UnaryOperator<String> texts) {
        var before = scores(FIRST, STEP);
        var after = scores(FIRST + GAIN, STEP);
        var change = scores(GAIN, 0);
        model.addAttribute(
                "maturity",
                Maturity.of(new Comparison(
                        List.of(new Entry(Stage.T0, 1, before, null), new Entry(Stage.T1, 1, after, change)))));
    }

    private static Scores scores(int first, int step) {
        var scores = new EnumMap<Dimension, BigDecimal>(Dimension.class);
        Dimension[] all = Dimension.values();
        for (Dimension one : all) {
            scores.put(one, BigDecimal.valueOf(first + (long) step * one.ordinal()));
        }
        return new Scores(scores, BigDecimal.valueOf(first + step * (all.length - 1) / 2.0));
    }
}
