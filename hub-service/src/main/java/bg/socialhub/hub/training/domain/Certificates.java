package bg.socialhub.hub.training.domain;

import bg.socialhub.hub.training.EnrolmentId;
import bg.socialhub.hub.training.TrainingId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All certificates: one for an enrolment, found by their code or by their enrolment. */
public interface Certificates {

    Optional<Certificate> find(EnrolmentId enrolment);

    Optional<Certificate> find(VerificationCode code);

    /** Those of a training, by the moment of issue. */
    List<Certificate> of(TrainingId training);

    Certificate add(Certificate certificate, Act act);

    /** Writes what became of a certificate that is still at the version before. */
    Certificate save(Certificate certificate, Act act);

    /** Who did what when. */
    record Act(String actor, String command, Instant at) {}
}
