package bg.socialhub.hub.solution;

import bg.socialhub.hub.assessment.Dimension;
import bg.socialhub.hub.assessment.SolutionKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The catalogue of all centres. */
interface Solutions {

    Optional<Solution> find(SolutionId id);

    Solution add(Solution solution, Act act);

    /** Writes what became of a solution that is still at the version before. */
    Solution save(Solution solution, Act act);

    /** A page of the solutions that match, by title, and one more if there is a further page. */
    List<Solution> search(Filter filter, int limit, @Nullable String after);

    long count(Filter filter);

    /** Where the page after this solution begins. */
    static String place(Solution solution) {
        return solution.id() + " " + solution.wording().title().bg();
    }

    /** Who did what when. */
    record Act(String actor, String command, Instant at) {}

    /** Which solutions, narrowed by what is not null. */
    record Filter(
            Status status,
            @Nullable SolutionKind category,
            @Nullable Dimension dimension,
            @Nullable String centre) {}
}
