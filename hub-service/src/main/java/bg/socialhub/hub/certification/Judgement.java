package bg.socialhub.hub.certification;

import bg.socialhub.hub.certification.CertificationSettings.Base;
import bg.socialhub.hub.certification.Finding.Outcome;
import bg.socialhub.hub.certification.Finding.Reason;
import bg.socialhub.hub.certification.Rules.Condition;
import bg.socialhub.hub.certification.Rules.Measure;
import bg.socialhub.hub.certification.Rules.Needs;
import bg.socialhub.hub.certification.Rules.Threshold;
import bg.socialhub.hub.certification.Rules.Threshold.Unit;
import bg.socialhub.hub.enterprise.CertificateClass;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds figures against conditions; shares are compared by multiplication, so nothing is rounded. */
record Judgement(Rules rules, Base base, Figures figures) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    List<Finding> findings(CertificateClass wanted) {
        return rules.conditionsOf(wanted).stream().map(this::finding).toList();
    }

    /** What the findings come to: missing when something needed surely is, met when all that is needed is. */
    Outcome indicator(CertificateClass wanted) {
        Map<String, Outcome> outcomes =
                findings(wanted).stream().collect(Collectors.toMap(Finding::condition, Finding::outcome));
        Needs needs = rules.needs(wanted);
        List<Outcome> needed = Stream.concat(needs.all().stream().map(List::of), needs.oneOfEach().stream())
                .map(group -> bestOf(group, outcomes))
                .toList();
        if (needed.contains(Outcome.MISSING)) {
            return Outcome.MISSING;
        }
        return needed.contains(Outcome.CHECK_BY_PERSON) ? Outcome.CHECK_BY_PERSON : Outcome.MET;
    }

    private static Outcome bestOf(List<String> group, Map<String, Outcome> outcomes) {
        List<Outcome> found = group.stream()
                .map(id -> outcomes.getOrDefault(id, Outcome.CHECK_BY_PERSON))
                .toList();
        if (found.contains(Outcome.MET)) {
            return Outcome.MET;
        }
        return found.contains(Outcome.CHECK_BY_PERSON) ? Outcome.CHECK_BY_PERSON : Outcome.MISSING;
    }

    private Finding finding(Condition condition) {
        Measure measure = condition.measure();
        if (measure == null) {
            return found(condition, Outcome.CHECK_BY_PERSON, Reason.NOT_IN_FIGURES);
        }
        return measured(measure)
                .map(pair -> reachesAll(condition, pair) ? Outcome.MET : Outcome.MISSING)
                .map(outcome -> found(condition, outcome, Reason.FIGURES))
                .orElseGet(() -> found(condition, Outcome.CHECK_BY_PERSON, Reason.NO_FIGURES));
    }

    private static Finding found(Condition condition, Outcome outcome, Reason reason) {
        return new Finding(condition.id(), outcome, reason, condition.thresholds());
    }

    /** What the figures tell of a measure; empty when one is missing. */
    private Optional<Pair> measured(Measure measure) {
        return switch (measure) {
            case RESULT_SPENT -> both(Optional.ofNullable(figures.result()), Optional.ofNullable(figures.spent()));
            case PEOPLE_EMPLOYED -> both(figures.employed(base), figures.employedFromGroups(base));
            case PEOPLE_STAYING -> both(figures.employed(base), figures.employedForLong());
        };
    }

    private static boolean reachesAll(Condition condition, Pair pair) {
        return condition.thresholds().stream().allMatch(threshold -> reaches(threshold, pair));
    }

    /** Of nothing, or of a loss, no share is enough. */
    private static boolean reaches(Threshold threshold, Pair pair) {
        if (threshold.unit() != Unit.PER_CENT) {
            return threshold.isReached(pair.part(), threshold.value());
        }
        return pair.whole().signum() > 0
                && threshold.isReached(
                        pair.part().multiply(HUNDRED), threshold.value().multiply(pair.whole()));
    }

    /** A part of a whole. */
    private record Pair(BigDecimal whole, BigDecimal part) {}

    private static Optional<Pair> both(Optional<BigDecimal> whole, Optional<BigDecimal> part) {
        return whole.flatMap(all -> part.map(some -> new Pair(all, some)));
    }
}
