package bg.socialhub.hub.training.domain;

import bg.socialhub.hub.training.EnrolmentId;
import bg.socialhub.hub.training.TrainingId;
import bg.socialhub.hub.training.domain.Enrolment.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All enrolments. */
public interface Enrolments {

    Optional<Enrolment> find(EnrolmentId id);

    /** Those of a training, by the moment since when they are what they are. */
    List<Enrolment> of(TrainingId training);

    /** Those for which this person asked, whatever became of them. */
    List<Enrolment> askedBy(String person);

    /** Those that came into their state from one moment up to, but without, another. */
    List<Enrolment> changed(Instant from, Instant to);

    /** A page of those that match, the latest first, and one more if there is a further page. */
    List<Enrolment> search(Filter filter, int limit, @Nullable String after);

    long count(Filter filter);

    Enrolment add(Enrolment enrolment, Act act);

    /** Writes what became of an enrolment that is still at the version before. */
    Enrolment save(Enrolment enrolment, Act act);

    /** Who did what when. */
    record Act(String actor, String command, Instant at) {}

    /** Whose, narrowed by what is not null. */
    record Filter(Set<String> enterprises, @Nullable State state) {

        public Filter {
            enterprises = Set.copyOf(enterprises);
        }
    }

    /** Where the page after this enrolment begins. */
    static String place(Enrolment enrolment) {
        return enrolment.at().toEpochMilli() + " " + enrolment.id();
    }
}
