package bg.socialhub.hub.certification;

import bg.socialhub.hub.certification.Rules.Condition;
import bg.socialhub.hub.certification.Rules.Threshold;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What nobody has verified yet, so that an administrator can say it (domain facts, sections 1.3 and 1.4).
 *
 * @param amounts the sums in euro by condition, A3 and P2; the converted leva of the Act where none is set
 * @param base which number of employed people the shares are of
 * @param stayingUnit whether P3 counts per cent or people
 * @param stayingLeast and how many at least
 */
@ConfigurationProperties("hub.certification")
record CertificationSettings(
        @DefaultValue Map<String, BigDecimal> amounts,
        @DefaultValue("HEADCOUNT") Base base,
        @DefaultValue("PER_CENT") Threshold.Unit stayingUnit,
        @DefaultValue("30") BigDecimal stayingLeast) {

    CertificationSettings {
        Map<String, BigDecimal> byCondition =
                new TreeMap<>(String.CASE_INSENSITIVE_ORDER); // as the environment writes them
        byCondition.putAll(amounts);
        amounts = Collections.unmodifiableMap(byCondition);
    }

    /** How employed people are counted: all of them on a day, or their average number on the list. */
    enum Base {
        HEADCOUNT,
        AVERAGE
    }

    /** The rules with these settings where they are unverified. */
    Rules applied(Rules rules) {
        return new Rules(
                rules.version(),
                rules.validFrom(),
                rules.note(),
                rules.conditions().stream().map(this::applied).toList(),
                rules.classes());
    }

    private Condition applied(Condition condition) {
        return new Condition(
                condition.id(),
                condition.article(),
                condition.text(),
                condition.judged(),
                condition.measure(),
                condition.thresholds().stream()
                        .map(threshold -> threshold.unverified() ? set(condition.id(), threshold) : threshold)
                        .toList());
    }

    private Threshold set(String condition, Threshold threshold) {
        return switch (threshold.name()) {
            case AMOUNT -> with(threshold, amounts.get(condition), threshold.unit());
            case STAYING -> with(threshold, stayingLeast, stayingUnit);
            case SHARE, PEOPLE -> threshold;
        };
    }

    private static Threshold with(Threshold threshold, @Nullable BigDecimal value, Threshold.Unit unit) {
        return new Threshold(
                threshold.name(), value == null ? threshold.value() : value, unit, threshold.strict(), true);
    }
}
