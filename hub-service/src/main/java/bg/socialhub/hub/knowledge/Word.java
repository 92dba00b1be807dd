package bg.socialhub.hub.knowledge;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word in the two spellings in which it is compared. Bulgarian words change at their ends, so two forms of one word differ
 * in a known ending; and a word that is still being typed is the beginning of one.
 *
 * @param text in small letters
 * @param key what is left of it in Latin letters, official or as people type them; the same for one word in either alphabet
 */
record Word(String text, String key) {

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LATIN = Pattern.compile(".*[a-z].*");
    private static final Pattern CYRILLIC = Pattern.compile(".*[а-я].*");
    private static final Set<String> STOP = Set.of(
            "на", "за", "от", "да", "се", "по", "до", "във", "със", "или", "как", "какво", "що", "ли", "не", "са", "си",
            "ми", "ни", "ви", "при", "след", "има", "това", "този", "тази", "които", "който", "която", "може", "the",
            "to", "of", "in", "and", "for", "is", "how", "what", "na", "za", "ot", "da", "se", "kak");
    private static final String LOOK_ALIKES = "aekmhopctxybg";
    private static final String MEANT = "аекмнорстхувг";
    private static final String LETTERS = "абвгдежзийклмнопрстуфхцчшщъьюя";
    private static final String[] OFFICIAL =
            "a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sht a y yu ya".split(" ");
    /** How people type beside the official spelling of the Transliteration Act: each sign and what is made of it, in this order. */
    private static final String[] TYPED = "6 sh 4 ch zh z q ia y i j i ts c w v x h ii i".split(" ");

    /** With what the forms of a word end after what they share: articles, plurals, genders; and the plural of English. */
    private static final Set<String> ENDINGS = Stream.of(
                    "", "а", "я", "о", "е", "и", "ът", "ят", "та", "то", "те", "ата", "ята", "ото", "ето", "ите", "ия",
                    "ият", "ове", "овете", "ец", "ци", "ците", "к", "г", "зи", "зите", "ен", "на", "но", "ни", "ния",
                    "ният", "ната", "ното", "ните", "ър", "ъра", "ърът", "ри", "рите", "рове", "ровете", "s", "es")
            .flatMap(ending -> Stream.of(ending, key(ending)))
            .collect(Collectors.toUnmodifiableSet());

    /** The words of a text without those that say nothing. */
    static List<Word> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ѝ', 'и');
        return GAPS.splitAsStream(plain)
                .filter(word -> word.length() > 1 && !STOP.contains(word))
                .map(Word::spelt)
                .toList();
    }

    boolean isLatin() {
        return !CYRILLIC.matcher(text).matches();
    }

    /** How much a found spelling is like an asked one: wholly, as its beginning, as another form of it, or not at all. */
    static double likeness(String asked, String found) {
        if (found.equals(asked)) {
            return 1;
        }
        if (found.startsWith(asked) && asked.length() > 2) {
            return 0.8;
        }
        int shared = common(asked, found);
        boolean form =
                shared > 2 && ENDINGS.contains(asked.substring(shared)) && ENDINGS.contains(found.substring(shared));
        return form ? 0.6 : 0;
    }

    private static int common(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static Word spelt(String word) {
        boolean mixed = LATIN.matcher(word).matches() && CYRILLIC.matcher(word).matches();
        String text = mixed ? inOneAlphabet(word) : word;
        return new Word(text, key(text));
    }

    /** A Latin letter in a Cyrillic word is the Cyrillic one that looks like it. */
    private static String inOneAlphabet(String word) {
        StringBuilder text = new StringBuilder(word);
        for (int i = 0; i < text.length(); i++) {
            int like = LOOK_ALIKES.indexOf(text.charAt(i));
            if (like >= 0) {
                text.setCharAt(i, MEANT.charAt(like));
            }
        }
        return text.toString();
    }

    private static String key(String text) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int letter = LETTERS.indexOf(text.charAt(i));
            latin.append(letter < 0 ? text.substring(i, i + 1) : OFFICIAL[letter]);
        }
        String key = latin.toString();
        if (key.chars().allMatch(Character::isDigit)) {
            return key;
        }
        for (int i = 0; i < TYPED.length; i += 2) {
            key = key.replace(TYPED[i], TYPED[i + 1]);
        }
        return key;
    }
}
