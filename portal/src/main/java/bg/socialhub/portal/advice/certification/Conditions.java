package bg.socialhub.portal.advice.certification;

import bg.socialhub.portal.gateway.ChecklistsApi.Check;
import bg.socialhub.portal.gateway.ChecklistsApi.Checklist;
import bg.socialhub.portal.gateway.ChecklistsApi.Line;
import bg.socialhub.portal.gateway.ChecklistsApi.Outcome;
import bg.socialhub.portal.gateway.ChecklistsApi.Threshold;
import bg.socialhub.portal.gateway.Text;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Conditions that belong together.
 *
 * @param all whether all of them are needed; else one is enough
 */
record Conditions(boolean all, List<Shown> conditions) {

    /**
     * One condition.
     *
     * @param article where the Act has it
     * @param byPerson whether no figures tell if it is met
     * @param outcome what a check found; nothing in a mere checklist
     */
    record Shown(
            Text article,
            Text text,
            boolean byPerson,
            List<Threshold> thresholds,
            @Nullable Outcome outcome,
            @Nullable String reason) {}

    static List<Conditions> of(Checklist checklist) {
        Map<String, Shown> shown = checklist.conditions().stream()
                .collect(Collectors.toMap(
                        condition -> condition.id(),
                        condition -> new Shown(
                                condition.article(),
                                condition.text(),
                                condition.judged().equals("BY_PERSON"),
                                condition.thresholds(),
                                null,
                                null)));
        return grouped(checklist, shown);
    }

    /** As the rules by which it was made put them together. */
    static List<Conditions> of(Check check, Checklist rules) {
        Map<String, Shown> shown = check.conditions().stream()
                .collect(Collectors.toMap(
                        Line::id,
                        line -> new Shown(
                                line.article(),
                                line.text(),
                                line.reason().equals("NOT_IN_FIGURES"),
                                line.thresholds(),
                                line.outcome(),
                                line.reason())));
        return grouped(rules, shown);
    }

    private static List<Conditions> grouped(Checklist rules, Map<String, Shown> shown) {
        Function<List<String>, List<Shown>> picked =
                ids -> ids.stream().filter(shown::containsKey).map(shown::get).toList();
        return Stream.concat(
                        Stream.of(
                                new Conditions(true, picked.apply(rules.needs().all()))),
                        rules.needs().oneOfEach().stream().map(group -> new Conditions(false, picked.apply(group))))
                .toList();
    }
}
