package bg.socialhub.hub.plan;

import bg.socialhub.hub.assessment.AssessmentId;
import bg.socialhub.platform.store.NewId;

/** Identifies a plan; an assessment leads to one, so its id makes the plan's. */
public record PlanId(String value) {

    static PlanId of(AssessmentId assessment) {
        return new PlanId(NewId.derive("plan/" + assessment).toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
