package bg.socialhub.hub.training.mongo;

import bg.socialhub.hub.training.EnrolmentId;
import bg.socialhub.hub.training.TrainingId;
import bg.socialhub.hub.training.domain.Attendee;
import bg.socialhub.hub.training.domain.Enrolment;
import bg.socialhub.platform.store.Stored;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An enrolment as it is stored; whoever withdrew before it was noted had a seat, as far as anybody knows. */
record EnrolmentDocument(
        String training,
        String enterprise,
        String name,
        String email,
        String by,
        Instant at,
        Enrolment.State state,
        @Nullable Boolean hadSeat) {

    static EnrolmentDocument from(Enrolment enrolment) {
        return new EnrolmentDocument(
                enrolment.training().value(),
                enrolment.enterprise(),
                enrolment.attendee().name(),
                enrolment.attendee().email(),
                enrolment.by(),
                enrolment.at(),
                enrolment.state(),
                enrolment.hadSeat());
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
                d.hadSeat == null || d.hadSeat,
                stored.version());
    }
}
