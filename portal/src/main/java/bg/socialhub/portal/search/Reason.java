package bg.socialhub.portal.search;

import bg.socialhub.portal.gateway.EnterprisesApi.Match;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Why something was found: a word of it answers a word that was looked for.
 *
 * @param fields where the word stands
 */
record Reason(String query, String word, List<String> fields) {

    /** Whether the word reads otherwise than what was typed. */
    public boolean isOther() {
        return !query.equalsIgnoreCase(word);
    }

    /** One for each pair of words, in the order of the API, which names the surest fields first. */
    static List<Reason> of(List<Match> matches) {
        var fields = new LinkedHashMap<List<String>, List<String>>();
        for (Match match : matches) {
            fields.computeIfAbsent(List.of(match.query(), match.word()), _ -> new ArrayList<>())
                    .add(match.field());
        }
        return fields.entrySet().stream()
                .map(entry ->
                        new Reason(entry.getKey().getFirst(), entry.getKey().getLast(), entry.getValue()))
                .toList();
    }
}
