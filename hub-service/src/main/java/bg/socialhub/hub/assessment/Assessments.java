package bg.socialhub.hub.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All assessments. */
interface Assessments {

    Optional<Assessment> find(AssessmentId id);

    /** Writes a new assessment; empty when the enterprise has one at this stage already. */
    Optional<Assessment> add(Assessment assessment, Act act);

    /** Writes what became of an assessment that is still at the version before. */
    Assessment save(Assessment assessment, Act act);

    /** A page of the assessments that match, the newest first, and one more if there is a further page. */
    List<Assessment> search(Filter filter, int limit, @Nullable String after);

    long count(Filter filter);

    /** Where the page after this assessment begins. */
    static String place(Assessment assessment) {
        return assessment.startedAt().toEpochMilli() + " " + assessment.id();
    }

    /** Who did what when. */
    record Act(String actor, String command, Instant at) {}

    /** Which assessments: of one centre or of some enterprises, narrowed by what is not null. */
    record Filter(
            @Nullable String centre,
            @Nullable Set<String> enterprises,
            @Nullable String enterprise,
            @Nullable Stage stage,
            @Nullable Status status) {}
}
