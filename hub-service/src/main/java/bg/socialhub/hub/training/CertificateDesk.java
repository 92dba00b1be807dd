package bg.socialhub.hub.training;

import bg.socialhub.hub.training.domain.Attendance;
import bg.socialhub.hub.training.domain.Certificate;
import bg.socialhub.hub.training.domain.CertificateException.AlreadyIssued;
import bg.socialhub.hub.training.domain.CertificateException.AttendanceTooLow;
import bg.socialhub.hub.training.domain.CertificateException.NotCompleted;
import bg.socialhub.hub.training.domain.CertificateException.NotFound;
import bg.socialhub.hub.training.domain.Certificates;
import bg.socialhub.hub.training.domain.Certificates.Act;
import bg.socialhub.hub.training.domain.Enrolment;
import bg.socialhub.hub.training.domain.EnrolmentException;
import bg.socialhub.hub.training.domain.Status;
import bg.socialhub.hub.training.domain.Training;
import bg.socialhub.hub.training.domain.VerificationCode;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.AlreadyExists;
import bg.socialhub.platform.store.ReadAudit;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Service;

/** Certifies that people came to a training, and takes back what should not have been certified. */
@Service
public class CertificateDesk {

    private final TrainingDesk trainings;
    private final Participants participants;
    private final Certificates certificates;
    private final ReadAudit audit;
    private final Clock clock;

    CertificateDesk(
            TrainingDesk trainings,
            Participants participants,
            Certificates certificates,
            ReadAudit audit,
            Clock clock) {
        this.trainings = trainings;
        this.participants = participants;
        this.certificates = certificates;
        this.audit = audit;
        this.clock = clock;
    }

    /** Certifies one person's training, once. */
    public Certificate issue(TrainingId id, EnrolmentId enrolment, CurrentUser user) {
        Training training = trainings.ofStaff(id, user);
        if (training.stored() != Status.COMPLETED) {
            throw new NotCompleted(id);
        }
        Enrolment person = participants.of(training).stream()
                .filter(one -> one.id().equals(enrolment))
                .findFirst()
                .orElseThrow(() -> new EnrolmentException.NotFound(enrolment));
        requireAttendance(training, enrolment);
        Instant now = clock.instant();
        Certificate certificate = Certificate.issued(training, person, VerificationCode.random(), now);
        try {
            return certificates.add(certificate, new Act(user.id(), "issue-certificate", now));
        } catch (AlreadyExists _) {
            throw new AlreadyIssued(enrolment);
        }
    }

    /** Takes a certificate back; whoever checks it learns that, but not why. */
    public Certificate revoke(
            TrainingId id, EnrolmentId enrolment, String reason, CurrentUser user, LongConsumer seenVersion) {
        trainings.ofStaff(id, user);
        Certificate before = ofTraining(id, enrolment);
        seenVersion.accept(before.version());
        Instant now = clock.instant();
        return certificates.save(before.revoke(reason, now), new Act(user.id(), "revoke-certificate", now));
    }

    /** A certificate, for the centre's staff, which is noted, and the enterprise's members; for others there is none (I7). */
    public Certificate read(TrainingId id, EnrolmentId enrolment, CurrentUser user) {
        trainings.visible(id, Optional.of(user));
        Certificate certificate = Optional.of(ofTraining(id, enrolment))
                .filter(found -> concerns(found, user))
                .orElseThrow(NotFound::new);
        note(id, "/" + enrolment, List.of(certificate), user);
        return certificate;
    }

    /** All those of a training that concern the caller. */
    public List<Certificate> readAll(TrainingId id, CurrentUser user) {
        trainings.visible(id, Optional.of(user));
        List<Certificate> all = certificates.of(id).stream()
                .filter(found -> concerns(found, user))
                .toList();
        note(id, "", all, user);
        return all;
    }

    /** What anybody who has the code may know. */
    public Certificate verify(String typed) {
        return VerificationCode.typed(typed).flatMap(certificates::find).orElseThrow(NotFound::new);
    }

    private void requireAttendance(Training training, EnrolmentId enrolment) {
        Attendance attendance = participants.attendanceOf(training, enrolment);
        if (!participants.isEnough(attendance)) {
            throw new AttendanceTooLow(enrolment, attendance, participants.percent());
        }
    }

    private Certificate ofTraining(TrainingId id, EnrolmentId enrolment) {
        return certificates
                .find(enrolment)
                .filter(found -> found.training().equals(id))
                .orElseThrow(NotFound::new);
    }

    private void note(TrainingId id, String part, List<Certificate> read, CurrentUser user) {
        boolean byStaff = read.stream().anyMatch(one -> user.isStaffOf(one.centre()));
        if (byStaff) {
            audit.record(user.id(), "/trainings/" + id + "/certificates" + part, read.size());
        }
    }

    private static boolean concerns(Certificate certificate, CurrentUser user) {
        return user.isStaffOf(certificate.centre()) || user.isMemberOf(certificate.enterprise());
    }
}
