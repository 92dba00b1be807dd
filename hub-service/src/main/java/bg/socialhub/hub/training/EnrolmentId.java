package bg.socialhub.hub.training;

import bg.socialhub.platform.store.NewId;
import java.util.Locale;

/** Identifies an enrolment: one person, known by their e-mail address, has one in a training and no second. */
public record EnrolmentId(String value) {

    public static EnrolmentId of(TrainingId training, String email) {
        String person = email.strip().toLowerCase(Locale.ROOT);
        return new EnrolmentId(
                NewId.derive("enrolment/" + training + "/" + person).toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
