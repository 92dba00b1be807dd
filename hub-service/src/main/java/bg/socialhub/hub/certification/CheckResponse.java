package bg.socialhub.hub.certification;

import bg.socialhub.hub.certification.CertificationSettings.Base;
import bg.socialhub.hub.certification.ConditionResponse.Deciding;
import bg.socialhub.hub.certification.Finding.Outcome;
import bg.socialhub.hub.certification.Finding.Reason;
import bg.socialhub.hub.certification.Rules.Condition;
import bg.socialhub.hub.enterprise.CertificateClass;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.LocalizedText;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A check for those whom it concerns; the note says that it is no legal verdict. */
record CheckResponse(
        String id,
        String centre,
        String enterpriseId,
        CertificateClass certificateClass,
        Outcome indicator,
        LocalizedText note,
        int rulesVersion,
        Base employedBase,
        List<Line> conditions,
        Told figures,
        OffsetDateTime at) {

    /** One condition and what the figures say about it. */
    record Line(
            String id,
            LocalizedText article,
            LocalizedText text,
            Outcome outcome,
            Reason reason,
            List<Deciding> thresholds) {

        private static Line from(Finding finding, Condition condition) {
            return new Line(
                    condition.id(),
                    condition.article(),
                    condition.text(),
                    finding.outcome(),
                    finding.reason(),
                    finding.thresholds().stream().map(Deciding::from).toList());
        }
    }

    /** What was told. */
    record Told(
            @Nullable Amount result,
            @Nullable Amount spentOnSocialActivity,
            @Nullable Integer employed,
            @Nullable BigDecimal averageEmployed,
            @Nullable Integer fromGroups,
            @Nullable BigDecimal averageFromGroups,
            @Nullable Integer fromGroupsForSixMonths) {

        private static Told from(Figures figures) {
            return new Told(
                    Amount.of(figures.result()),
                    Amount.of(figures.spent()),
                    figures.headcount(),
                    figures.average(),
                    figures.fromGroups(),
                    figures.averageFromGroups(),
                    figures.staying());
        }
    }

    /** An amount in euro. */
    record Amount(String amount, Money.Currency currency) {

        private static @Nullable Amount of(@Nullable BigDecimal euro) {
            return euro == null ? null : new Amount(euro.toPlainString(), Money.Currency.EUR);
        }
    }

    static CheckResponse from(Check check, Rules rules) {
        Map<String, Condition> conditions =
                rules.conditions().stream().collect(Collectors.toMap(Condition::id, Function.identity()));
        return new CheckResponse(
                check.id().value(),
                check.centre(),
                check.enterprise(),
                check.wanted(),
                check.indicator(),
                rules.note(),
                check.rules(),
                check.base(),
                check.findings().stream()
                        .map(finding -> Line.from(finding, Objects.requireNonNull(conditions.get(finding.condition()))))
                        .toList(),
                Told.from(check.figures()),
                check.at().atZone(SofiaTime.ZONE).toOffsetDateTime());
    }
}
