package bg.socialhub.hub.assessment;

import bg.socialhub.platform.store.NewId;

/** Identifies an assessment; an enterprise has one at each stage, so the two make the id. */
public record AssessmentId(String value) {

    static AssessmentId of(String enterprise, Stage stage) {
        return new AssessmentId(
                NewId.derive("assessment/" + stage + "/" + enterprise).toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
