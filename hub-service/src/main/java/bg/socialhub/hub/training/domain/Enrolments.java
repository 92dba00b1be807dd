package bg.socialhub.hub.training.domain;

import bg.socialhub.hub.training.EnrolmentId;
import bg.socialhub.hub.training.TrainingId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All enrolments. */
public interface Enrolments {

    Optional<Enrolment> find(EnrolmentId id);

    /** Those of a training, by the moment since when they are what they are. */
    List<Enrolment> of(TrainingId training);

    /** Those that came into their state from one moment up to, but without, another. */
    List<Enrolment> changed(Instant from, Instant to);

    Enrolment add(Enrolment enrolment, Act act);

    /** Writes what became of an enrolment that is still at the version before. */
    Enrolment save(Enrolment enrolment, Act act);

    /** Who did what when. */
    record Act(String actor, String command, Instant at) {}
}
