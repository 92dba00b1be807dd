package bg.socialhub.portal.advice.plan;

import bg.socialhub.portal.gateway.AssessmentsApi.Assessment;
import bg.socialhub.portal.gateway.AssessmentsApi.NextStep;
import bg.socialhub.portal.gateway.SolutionsApi.Solution;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A solution that a plan may contain.
 *
 * @param fitting whether one of the assessment's next steps leads to it
 */
record Choice(Solution solution, boolean fitting) {

    /** What fits first; what was chosen before stays a choice when it is no longer offered. */
    static List<Choice> of(List<Solution> offered, List<Solution> chosen, Assessment assessment) {
        Map<String, Solution> all = new LinkedHashMap<>();
        chosen.forEach(one -> all.put(one.id(), one));
        offered.forEach(one -> all.putIfAbsent(one.id(), one));
        List<NextStep> steps = assessment.nextSteps() == null ? List.of() : assessment.nextSteps();
        return all.values().stream()
                .map(one -> new Choice(one, steps.stream().anyMatch(step -> leadsTo(step, one))))
                .sorted(Comparator.comparing((Choice one) -> !one.fitting())
                        .thenComparing(one -> one.solution().category())
                        .thenComparing(one -> one.solution().title().bg()))
                .toList();
    }

    private static boolean leadsTo(NextStep step, Solution solution) {
        return step.dimension() == solution.dimension() && step.kinds().contains(solution.category());
    }
}
