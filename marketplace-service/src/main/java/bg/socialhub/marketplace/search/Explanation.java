package bg.socialhub.marketplace.search;

import bg.socialhub.marketplace.text.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why an entry was found: which word of which field answers which word of the query, and in which way. */
final class Explanation {

    private Explanation() {}

    /** One reason; {@code start} and {@code end} let a page mark the word where it stands. */
    record Reason(String query, String field, String word, Word.Match by, int start, int end) {}

    static List<Reason> of(List<Word> asked, Entry entry) {
        var reasons = new ArrayList<Reason>();
        for (Word query : asked) {
            for (SearchedText text : entry.texts()) {
                best(query, text, reasons);
            }
        }
        return List.copyOf(reasons);
    }

    /** The surest way in which one field answers one word. */
    private static void best(Word query, SearchedText text, List<Reason> reasons) {
        var best = Word.Match.NONE;
        @Nullable Word found = null;
        for (Word word : text.words()) {
            var match = query.finds(word);
            if (match.compareTo(best) < 0) {
                best = match;
                found = word;
            }
        }
        if (found != null) {
            var field = text.field().publicName();
            reasons.add(new Reason(query.text(), field, found.text(), best, found.start(), found.end()));
        }
    }
}
