package bg.socialhub.hub.training.web;

import bg.socialhub.hub.enterprise.Enterprise;
import bg.socialhub.hub.enterprise.Enterprises;
import bg.socialhub.hub.training.EnrolmentDesk.Placed;
import bg.socialhub.hub.training.domain.Attendance;
import bg.socialhub.hub.training.domain.Enrolment;
import bg.socialhub.hub.training.domain.Presence;
import bg.socialhub.hub.training.domain.Seats;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment for those whom it concerns.
 *
 * @param place on the waiting list, counted from 1; null for who does not wait
 * @param attendance null while nobody has said who was there
 */
record EnrolmentResponse(
        String id,
        String trainingId,
        String enterpriseId,
        @Nullable String enterpriseName,
        Person attendee,
        EnrolmentStatus status,
        @Nullable Integer place,
        OffsetDateTime since,
        @Nullable Came attendance,
        long version) {

    /** In how many of so many sessions the person was, and whether a certificate may be issued for that. */
    record Came(int attended, int sessions, boolean enough) {

        static Came from(Presence presence) {
            Attendance attendance = presence.attendance();
            return new Came(attendance.attended(), attendance.sessions(), presence.enough());
        }
    }

    /** Who comes. */
    record Person(String name, String email) {}

    /** Whether the person has a seat; PENDING for the moment between the wish and its seat. */
    enum EnrolmentStatus {
        PENDING,
        ENROLLED,
        WAITING,
        WITHDRAWN
    }

    static EnrolmentResponse from(Placed placed, Enterprises enterprises) {
        Enrolment enrolment = placed.enrolment();
        EnrolmentStatus status = status(placed);
        int place = placed.seats().map(seats -> seats.placeOf(enrolment.id())).orElse(0);
        return new EnrolmentResponse(
                enrolment.id().value(),
                enrolment.training().value(),
                enrolment.enterprise(),
                enterprises.find(enrolment.enterprise()).map(Enterprise::name).orElse(null),
                new Person(enrolment.attendee().name(), enrolment.attendee().email()),
                status,
                status == EnrolmentStatus.WAITING ? place : null,
                TrainingResponse.local(enrolment.at()),
                placed.presence().map(Came::from).orElse(null),
                enrolment.version());
    }

    static EnrolmentStatus status(Placed placed) {
        Enrolment enrolment = placed.enrolment();
        if (!enrolment.isLive()) {
            return EnrolmentStatus.WITHDRAWN;
        }
        Seats seats = placed.seats().orElse(null);
        if (seats == null || !seats.knows(enrolment.id())) {
            return EnrolmentStatus.PENDING;
        }
        return seats.placeOf(enrolment.id()) > 0 ? EnrolmentStatus.WAITING : EnrolmentStatus.ENROLLED;
    }
}
