package bg.socialhub.hub.solution;

import bg.socialhub.hub.solution.Solutions.Act;
import bg.socialhub.identity.CurrentUser;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/** Keeps the catalogue: everybody reads it, a centre's manager changes what the own centre offers. */
@Service
public class Catalogue {

    private final Solutions solutions;
    private final Clock clock;

    Catalogue(Solutions solutions, Clock clock) {
        this.solutions = solutions;
        this.clock = clock;
    }

    public Optional<Solution> find(SolutionId id) {
        return solutions.find(id);
    }

    Solution get(SolutionId id) {
        return find(id).orElseThrow(() -> new SolutionException.NotFound(id));
    }

    Solution add(Solution solution, CurrentUser user) {
        requireManager(solution.centre(), user);
        return solutions.add(solution, new Act(user.id(), "add-solution", clock.instant()));
    }

    Solution does(SolutionId id, Step step, UnaryOperator<Solution> decision, CurrentUser user) {
        Solution current = get(id);
        requireManager(current.centre(), user);
        return solutions.save(decision.apply(current), new Act(user.id(), step.label(), clock.instant()));
    }

    private static void requireManager(String centre, CurrentUser user) {
        if (!user.isManagerOf(centre)) {
            throw new SolutionException.NotAllowed();
        }
    }
}
