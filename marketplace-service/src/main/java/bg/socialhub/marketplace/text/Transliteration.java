package bg.socialhub.marketplace.text;

import java.util.Locale;
import java.util.Map;

/** The official Latin spelling of Bulgarian by the Transliteration Act: fit for slugs, never to be read back. */
public final class Transliteration {

    private static final Map<Character, String> LATIN = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('й', "y"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "h"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "sht"),
            Map.entry('ъ', "a"),
            Map.entry('ь', "y"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"),
            Map.entry('ѝ', "i"),
            Map.entry('ѐ', "e"),
            Map.entry('ё', "yo"),
            Map.entry('ы', "y"),
            Map.entry('э', "e"));

    private Transliteration() {}

    /** Spells a text in Latin letters; what is not Cyrillic stays as it is. */
    public static String official(String text) {
        var latin = new StringBuilder(text.length() + 16);
        int i = 0;
        while (i < text.length()) {
            int end = wordEnd(text, i);
            latin.append(end > i ? word(text.substring(i, end)) : text.substring(i, i + 1));
            i = Math.max(end, i + 1);
        }
        return latin.toString();
    }

    /** A readable part of an address: lower case, digits and single hyphens only. */
    public static String slug(String text) {
        return official(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String word(String word) {
        if (word.equalsIgnoreCase("българия")) {
            return cased("Bulgaria", word);
        }
        var latin = new StringBuilder(word.length() + 8);
        for (int i = 0; i < word.length(); i++) {
            latin.append(letter(word, i));
        }
        return latin.toString();
    }

    private static String letter(String word, int i) {
        char original = word.charAt(i);
        char small = Character.toLowerCase(original);
        String latin = isFinalIya(word, i, small) ? "a" : LATIN.getOrDefault(small, String.valueOf(small));
        if (small == original) {
            return latin;
        }
        return capitalNeighbour(word, i) ? latin.toUpperCase(Locale.ROOT) : capitalised(latin);
    }

    private static boolean isFinalIya(String word, int i, char small) {
        return small == 'я' && i == word.length() - 1 && i > 0 && Character.toLowerCase(word.charAt(i - 1)) == 'и';
    }

    private static boolean capitalNeighbour(String word, int i) {
        return i + 1 < word.length()
                ? Character.isUpperCase(word.charAt(i + 1))
                : i > 0 && Character.isUpperCase(word.charAt(i - 1));
    }

    private static String cased(String latin, String like) {
        if (like.equals(like.toUpperCase(Locale.ROOT))) {
            return latin.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(like.charAt(0)) ? latin : latin.toLowerCase(Locale.ROOT);
    }

    private static String capitalised(String latin) {
        return Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
    }
}
