package bg.socialhub.hub.certification;

import bg.socialhub.hub.enterprise.CertificateClass;
import bg.socialhub.platform.web.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of both classes as they hold from a day on (domain facts, section 1).
 *
 * @param note that this is a guide and no legal verdict
 */
record Rules(
        int version,
        LocalDate validFrom,
        LocalizedText note,
        List<Condition> conditions,
        Map<CertificateClass, Needs> classes) {

    /**
     * One condition.
     *
     * @param article where the Act has it
     * @param measure what of the figures it is about; null where only a person can judge
     */
    record Condition(
            String id,
            LocalizedText article,
            LocalizedText text,
            Judged judged,
            @Nullable Measure measure,
            List<Threshold> thresholds) {}

    /** Whether figures tell if a condition is met, or a person has to look. */
    enum Judged {
        FROM_DATA,
        BY_PERSON
    }

    /** What of the figures a condition is about. */
    enum Measure {
        RESULT_SPENT,
        PEOPLE_EMPLOYED,
        PEOPLE_STAYING
    }

    /**
     * A number that decides.
     *
     * @param strict whether reaching it is too little
     * @param unverified whether sources disagree or are missing; then it is a setting
     */
    record Threshold(Name name, BigDecimal value, Unit unit, boolean strict, boolean unverified) {

        /** What the number is about. */
        enum Name {
            SHARE,
            AMOUNT,
            PEOPLE,
            STAYING
        }

        /** What the number counts. */
        enum Unit {
            PER_CENT,
            PEOPLE,
            EUR,
            BGN
        }

        boolean isReached(BigDecimal found, BigDecimal wanted) {
            int compared = found.compareTo(wanted);
            return strict ? compared > 0 : compared >= 0;
        }
    }

    /** What a class needs: all of some conditions, and one of each group of others. */
    record Needs(List<String> all, List<List<String>> oneOfEach) {

        Set<String> conditions() {
            return Stream.concat(all.stream(), oneOfEach.stream().flatMap(List::stream))
                    .collect(Collectors.toSet());
        }
    }

    Needs needs(CertificateClass wanted) {
        Needs needs = classes.get(wanted);
        if (needs == null) {
            throw new IllegalStateException("Rules " + version + " do not know class " + wanted);
        }
        return needs;
    }

    /** The conditions that matter for a class, in their order. */
    List<Condition> conditionsOf(CertificateClass wanted) {
        Set<String> needed = needs(wanted).conditions();
        return conditions.stream()
                .filter(condition -> needed.contains(condition.id()))
                .toList();
    }
}
