package bg.socialhub.marketplace.search;

import bg.socialhub.marketplace.text.Word;
import bg.socialhub.marketplace.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody looks for: words, chosen facet values, an order and a place in it. */
record Asked(
        String type,
        List<Word> words,
        Map<Facet, Set<String>> chosen,
        Order order,
        @Nullable String near,
        int limit,
        @Nullable String after) {

    /** The order of a list. */
    enum Order {
        RELEVANCE,
        NAME,
        DISTANCE
    }

    boolean narrows(Facet facet) {
        return chosen.containsKey(facet);
    }

    static List<Word> words(@Nullable String query) {
        return query == null ? List.of() : Words.asked(query);
    }
}
