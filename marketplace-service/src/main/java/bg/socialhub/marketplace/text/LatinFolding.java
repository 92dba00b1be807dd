package bg.socialhub.marketplace.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Brings the many ways of typing Bulgarian in Latin letters (6apka, shapka; qbalka, jabalka) to one key. */
final class LatinFolding {

    private static final int SPELLINGS = 24;

    private static final List<Map.Entry<String, String>> RULES = List.of(
            Map.entry("sht", "6t"),
            Map.entry("sh", "6"),
            Map.entry("ch", "4"),
            Map.entry("zh", "j"),
            Map.entry("kh", "h"),
            Map.entry("ts", "c"),
            Map.entry("tz", "c"),
            Map.entry("q", "ia"),
            Map.entry("ya", "ia"),
            Map.entry("ja", "ia"),
            Map.entry("yu", "iu"),
            Map.entry("ju", "iu"),
            Map.entry("yo", "io"),
            Map.entry("jo", "io"),
            Map.entry("y", "i"),
            Map.entry("w", "v"),
            Map.entry("x", "h"),
            Map.entry("ii", "i"));

    private static final Map<Character, List<String>> INFORMAL = Map.of(
            'ж', List.of("zh", "v"),
            'й', List.of("y", "j"),
            'щ', List.of("sht", "st"),
            'ъ', List.of("a", "u", "y"),
            'ь', List.of("y", ""),
            'ю', List.of("yu", "u"),
            'я', List.of("ya", "a"));

    private LatinFolding() {}

    /** The key of one Latin word; a number keeps its 4 and 6, and the key of a key is itself. */
    static String fold(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        String before;
        do {
            before = folded;
            for (var rule : RULES) {
                folded = folded.replace(rule.getKey(), rule.getValue());
            }
        } while (!folded.equals(before));
        return folded;
    }

    /** The keys of the spellings that people use for one Cyrillic word, the official one among them. */
    static Set<String> informal(String cyrillic) {
        Set<String> spellings = Set.of("");
        for (char letter : cyrillic.toCharArray()) {
            spellings = extended(spellings, INFORMAL.getOrDefault(letter, officially(letter)));
        }
        var keys = new LinkedHashSet<String>();
        keys.add(fold(Transliteration.official(cyrillic)));
        spellings.forEach(spelling -> keys.add(fold(spelling)));
        return keys;
    }

    private static List<String> officially(char letter) {
        return List.of(Transliteration.official(String.valueOf(letter)));
    }

    private static Set<String> extended(Set<String> spellings, List<String> endings) {
        var longer = new LinkedHashSet<String>();
        for (String ending : endings) {
            for (String spelling : spellings) {
                if (longer.size() < SPELLINGS) {
                    longer.add(spelling + ending);
                }
            }
        }
        return longer;
    }
}
