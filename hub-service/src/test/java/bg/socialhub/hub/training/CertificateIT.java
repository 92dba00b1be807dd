package bg.socialhub.hub.training;

import static bg.socialhub.hub.training.domain.TrainingFixtures.AFTER;
import static bg.socialhub.hub.training.domain.TrainingFixtures.DURING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.training.domain.AttendanceException;
import bg.socialhub.hub.training.domain.Certificate;
import bg.socialhub.hub.training.domain.CertificateException.AlreadyIssued;
import bg.socialhub.hub.training.domain.CertificateException.AlreadyRevoked;
import bg.socialhub.hub.training.domain.CertificateException.AttendanceTooLow;
import bg.socialhub.hub.training.domain.CertificateException.NotCompleted;
import bg.socialhub.hub.training.domain.CertificateException.NotFound;
import bg.socialhub.hub.training.domain.TrainingCommand.Complete;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import bg.socialhub.platform.store.VersionConflict;
import bg.socialhub.platform.web.InvalidField;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From attendance to certificate over the real store. */
class CertificateIT extends OpenTraining {

    @Autowired
    AttendanceDesk attendance;

    @Autowired
    CertificateDesk desk;

    @BeforeEach
    void openOne() {
        open(12);
    }

    @Test
    void attendanceIsMarkedFromTheStartOfASessionUntilTwoWeeksAfterTheTraining() {
        EnrolmentId anna = enrol("anna");
        assertThatExceptionOfType(AttendanceException.NotYet.class).isThrownBy(() -> mark(1, anna, true));
        clock.set(DURING);
        mark(1, anna, true);
        assertThatExceptionOfType(AttendanceException.NotYet.class).isThrownBy(() -> mark(2, anna, true));
        clock.set(AFTER.plus(Duration.ofDays(14)).minusMillis(1));
        mark(1, anna, false);
        complete();
        mark(1, anna, true);
        clock.set(AFTER.plus(Duration.ofDays(14)));
        assertThatExceptionOfType(AttendanceException.Closed.class).isThrownBy(() -> mark(1, anna, true));
    }

    @Test
    void onlyPeopleWithASeatAreMarkedAndAStaleSheetIsNotWritten() {
        EnrolmentId anna = enrol("anna");
        clock.set(DURING);
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> mark(1, new EnrolmentId("nobody"), true))
                .satisfies(invalid -> assertThat(invalid.field()).isEqualTo("attendees[0].enrolmentId"));
        mark(1, anna, true);
        assertThat(attendance.read(id, 1, EXPERT).sheet().markOf(anna)).contains(true);
        assertThat(attendance.read(id, 1, EXPERT).sheet().version()).isOne();
        assertThatExceptionOfType(VersionConflict.class)
                .isThrownBy(() -> attendance.mark(id, 1, Map.of(anna, false), EXPERT, seen -> {
                    if (seen == 1) {
                        mark(1, anna, true);
                    }
                }));
    }

    @Test
    void aCertificateNeedsACompletedTrainingAndFourOfFiveSessions() {
        EnrolmentId anna = enrol("anna");
        EnrolmentId boris = enrol("boris");
        clock.set(AFTER);
        attendance.mark(id, 1, Map.of(anna, true, boris, true), EXPERT, _ -> {});
        mark(2, anna, true);
        assertThatExceptionOfType(NotCompleted.class).isThrownBy(() -> desk.issue(id, anna, EXPERT));
        complete();
        assertThatExceptionOfType(AttendanceTooLow.class)
                .isThrownBy(() -> desk.issue(id, boris, EXPERT))
                .satisfies(low -> assertThat(low.attendance().attended()).isOne());
        Certificate certificate = desk.issue(id, anna, EXPERT);
        assertThat(desk.verify(certificate.code().value().toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(certificate);
        assertThat(desk.read(id, anna, MEDENA)).isEqualTo(certificate);
        assertThatExceptionOfType(AlreadyIssued.class).isThrownBy(() -> desk.issue(id, anna, EXPERT));
        CurrentUser other = new CurrentUser("petar", Set.of(Role.ENTERPRISE_MEMBER), null, Set.of("pchela"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.read(id, anna, other));
    }

    @Test
    void ofManyWhoIssueAtOnceOneDoesAndEveryOtherCodeLeadsNowhere() throws Exception {
        EnrolmentId anna = attended();
        List<Callable<Optional<Certificate>>> tasks = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            tasks.add(() -> {
                try {
                    return Optional.of(desk.issue(id, anna, EXPERT));
                } catch (AlreadyIssued _) {
                    return Optional.empty();
                }
            });
        }
        List<Certificate> issued = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Optional<Certificate>> one : threads.invokeAll(tasks)) {
                one.get().ifPresent(issued::add);
            }
        }
        assertThat(issued).hasSize(1);
        for (Document code : mongo.findAll(Document.class, "certificate_codes")) {
            String value = code.getString("_id");
            if (value.equals(issued.getFirst().code().value())) {
                assertThat(desk.verify(value)).isEqualTo(issued.getFirst());
            } else {
                assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.verify(value));
            }
        }
    }

    @Test
    void whatWasRevokedSaysSoAndStaysSo() {
        EnrolmentId anna = attended();
        Certificate certificate = desk.issue(id, anna, EXPERT);
        desk.revoke(id, anna, "Грешка в името", EXPERT, _ -> {});
        Certificate found = desk.verify(certificate.code().value());
        assertThat(found.status()).isEqualTo(Certificate.Status.REVOKED);
        assertThat(found.revoked()).map(Certificate.Revocation::reason).contains("Грешка в името");
        assertThatExceptionOfType(AlreadyRevoked.class).isThrownBy(() -> desk.revoke(id, anna, "Пак", EXPERT, _ -> {}));
        assertThatExceptionOfType(AlreadyIssued.class).isThrownBy(() -> desk.issue(id, anna, EXPERT));
    }

    private EnrolmentId attended() {
        EnrolmentId anna = enrol("anna");
        clock.set(AFTER);
        mark(1, anna, true);
        mark(2, anna, true);
        complete();
        return anna;
    }

    private void mark(int session, EnrolmentId who, boolean present) {
        attendance.mark(id, session, Map.of(who, present), EXPERT, _ -> {});
    }

    private void complete() {
        trainingDesk.decide(id, new Complete(), EXPERT, _ -> {});
    }
}
