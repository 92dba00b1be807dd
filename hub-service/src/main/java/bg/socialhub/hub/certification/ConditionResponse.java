package bg.socialhub.hub.certification;

import bg.socialhub.hub.certification.Rules.Condition;
import bg.socialhub.hub.certification.Rules.Judged;
import bg.socialhub.hub.certification.Rules.Threshold;
import bg.socialhub.platform.web.LocalizedText;
import java.util.List;

/** A condition as everybody may see it. */
record ConditionResponse(
        String id, LocalizedText article, LocalizedText text, Judged judged, List<Deciding> thresholds) {

    /** A number that decides; an unverified one is a setting. */
    record Deciding(Threshold.Name name, String value, Threshold.Unit unit, boolean strict, boolean unverified) {

        static Deciding from(Threshold threshold) {
            return new Deciding(
                    threshold.name(),
                    threshold.value().toPlainString(),
                    threshold.unit(),
                    threshold.strict(),
                    threshold.unverified());
        }
    }

    static ConditionResponse from(Condition condition) {
        return new ConditionResponse(
                condition.id(),
                condition.article(),
                condition.text(),
                condition.judged(),
                condition.thresholds().stream().map(Deciding::from).toList());
    }
}
