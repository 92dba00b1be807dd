package bg.socialhub.marketplace.text;

import java.util.Collections;
import java.util.Set;

/**
 * One word of a text as search sees it.
 *
 * @param text lower case, unmixed, without accents
 * @param start where the word begins in the text it was read from
 * @param keys its exact Latin keys: of the word and of its stem
 * @param spellings the keys of the informal Latin spellings; empty for a Latin word
 */
public record Word(String text, int start, int end, String stem, Set<String> keys, Set<String> spellings) {

    /** How a word of a query was met by a word of a text, the surest way first. */
    public enum Match {
        STEM,
        TRANSLITERATION,
        SPELLING,
        NONE
    }

    public boolean isCyrillic() {
        return LookAlikes.has(text, Character.UnicodeScript.CYRILLIC);
    }

    /** Which way, if any, this word of a query finds a word of a text. */
    public Match finds(Word other) {
        if (stem.equals(other.stem)) {
            return Match.STEM;
        }
        if (!Collections.disjoint(keys, other.keys)) {
            return Match.TRANSLITERATION;
        }
        return !isCyrillic() && !Collections.disjoint(keys, other.spellings) ? Match.SPELLING : Match.NONE;
    }
}
