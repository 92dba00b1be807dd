package bg.socialhub.hub.assessment;

import bg.socialhub.hub.assessment.Questionnaire.Part;
import bg.socialhub.hub.assessment.Questionnaire.Question;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What the answers come to, from 0 to 100 with one decimal: each dimension, and overall their plain average. */
record Scores(Map<Dimension, BigDecimal> dimensions, BigDecimal overall) {

    private static final int EXACT = 10;
    private static final int SHOWN = 1;

    Scores {
        dimensions = Collections.unmodifiableMap(new EnumMap<>(dimensions)); // in their order
    }

    /** The scores of answers in which no question is missing. */
    static Scores of(Questionnaire questionnaire, Map<String, Integer> answers) {
        Map<Dimension, BigDecimal> exact = new EnumMap<>(Dimension.class);
        questionnaire.dimensions().forEach(part -> exact.put(part.dimension(), score(part, answers)));
        BigDecimal sum = exact.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal overall = sum.divide(BigDecimal.valueOf(exact.size()), EXACT, RoundingMode.HALF_UP);
        exact.replaceAll((_, score) -> shown(score));
        return new Scores(exact, shown(overall));
    }

    BigDecimal of(Dimension dimension) {
        return dimensions.getOrDefault(dimension, BigDecimal.ZERO);
    }

    private static BigDecimal score(Part part, Map<String, Integer> answers) {
        int points = part.questions().stream()
                .map(Question::id)
                .mapToInt(id -> answers.getOrDefault(id, 0))
                .sum();
        int most = Questionnaire.MOST_POINTS * part.questions().size();
        return BigDecimal.valueOf(100L * points).divide(BigDecimal.valueOf(most), EXACT, RoundingMode.HALF_UP);
    }

    private static BigDecimal shown(BigDecimal score) {
        return score.setScale(SHOWN, RoundingMode.HALF_UP);
    }
}
