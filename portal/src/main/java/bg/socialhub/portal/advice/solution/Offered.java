package bg.socialhub.portal.advice.solution;

import bg.socialhub.portal.gateway.SolutionsApi;
import bg.socialhub.portal.gateway.SolutionsApi.Solution;
import bg.socialhub.portal.gateway.SolutionsApi.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The catalogue as plans use it. */
@Component
public class Offered {

    private static final int MOST = 100;

    private final SolutionsApi solutions;

    Offered(SolutionsApi solutions) {
        this.solutions = solutions;
    }

    /** Everything that the centres offer, by title. */
    public List<Solution> all() {
        List<Solution> all = new ArrayList<>();
        String cursor = null;
        do {
            var page = solutions.solutions(null, null, null, Status.OFFERED, MOST, cursor);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    /** By id, in the order of the ids; those that are no longer offered too. */
    public Map<String, Solution> byId(List<String> ids) {
        var found = new LinkedHashMap<String, Solution>();
        ids.forEach(id -> found.put(id, solutions.solution(id)));
        return found;
    }
}
