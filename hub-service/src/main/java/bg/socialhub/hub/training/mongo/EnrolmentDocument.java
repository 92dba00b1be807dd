package bg.socialhub.hub.training.mongo;

import bg.socialhub.hub.training.EnrolmentId;
import bg.socialhub.hub.training.TrainingId;
import bg.socialhub.hub.training.domain.Attendee;
import bg.socialhub.hub.training.domain.Enrolment;
import bg.socialhub.platform.store.Stored;
import java.time.Instant;

/** An enrolment as it is stored. */
record EnrolmentDocument(
        String training, String enterprise, String name, String email, String by, Instant at, Enrolment.State state) {

    static EnrolmentDocument from(Enrolment enrolment) {
        return new EnrolmentDocument(
                enrolment.training().value(),
                enrolment.enterprise(),
                enrolment.attendee().name(),
                enrolment.attendee().email(),
                enrolment.by(),
                enrolment.at(),
                enrolment.state());
    }

    static Enrolment toDomain(Stored<EnrolmentDocument> stored) {
        EnrolmentDocument d = stored.state();
        return new Enrolment(
                new EnrolmentId(stored.id()),
                new TrainingId(d.training),
                d.enterprise,
                new Attendee(d.name, d.email),
                d.by,
                d.at,
                d.state,
                stored.version());
    }
}
