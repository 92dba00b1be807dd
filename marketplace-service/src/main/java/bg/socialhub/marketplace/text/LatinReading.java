package bg.socialhub.marketplace.text;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A guess at the Cyrillic word behind a Latin one, good enough to take its ending off; never shown to anybody. */
final class LatinReading {

    private static final List<Map.Entry<String, String>> SPELLINGS = List.of(
            Map.entry("sht", "щ"),
            Map.entry("6t", "щ"),
            Map.entry("sh", "ш"),
            Map.entry("6", "ш"),
            Map.entry("ch", "ч"),
            Map.entry("4", "ч"),
            Map.entry("zh", "ж"),
            Map.entry("ts", "ц"),
            Map.entry("iya", "ия"),
            Map.entry("ija", "ия"),
            Map.entry("iq", "ия"),
            Map.entry("ia", "ия"),
            Map.entry("ya", "я"),
            Map.entry("ja", "я"),
            Map.entry("q", "я"),
            Map.entry("yu", "ю"),
            Map.entry("ju", "ю"),
            Map.entry("iu", "ю"),
            Map.entry("yo", "йо"),
            Map.entry("jo", "йо"));

    private static final String LATIN = "abcdefghijklmnoprstuvwxz";
    private static final String CYRILLIC = "абцдефгхижклмнопрстуввхз";
    private static final String VOWELS = "aeiouy";

    private LatinReading() {}

    /** Reads a lower-case Latin word; digits that stand alone stay digits. */
    static String cyrillic(String latin) {
        if (latin.chars().allMatch(Character::isDigit)) {
            return latin;
        }
        var word = new StringBuilder(latin.length());
        int i = 0;
        while (i < latin.length()) {
            var spelling = spellingAt(latin, i);
            word.append(spelling == null ? letter(latin, i) : spelling.getValue());
            i += spelling == null ? 1 : spelling.getKey().length();
        }
        return word.toString();
    }

    private static Map.@Nullable Entry<String, String> spellingAt(String latin, int i) {
        for (var spelling : SPELLINGS) {
            if (latin.startsWith(spelling.getKey(), i)) {
                return spelling;
            }
        }
        return null;
    }

    private static char letter(String latin, int i) {
        char letter = latin.charAt(i);
        if (letter == 'y') {
            boolean afterVowel = i > 0 && VOWELS.indexOf(latin.charAt(i - 1)) >= 0;
            return afterVowel ? 'й' : 'ъ';
        }
        int known = LATIN.indexOf(letter);
        return known < 0 ? letter : CYRILLIC.charAt(known);
    }
}
