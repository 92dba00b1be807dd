package bg.socialhub.marketplace.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Reads the words of a Bulgarian text, the same way for what is stored and for what is asked. */
public final class Words {

    private static final Pattern ACCENTS_AND_INVISIBLES = Pattern.compile("[\\u0300-\\u036F\\p{Cf}]");

    // без, не, под, над and до say what an offer is not or where it is: they stay.
    private static final Set<String> STOP_WORDS = Set.of(
            "а", "в", "във", "да", "за", "и", "или", "като", "на", "но", "от", "по", "при", "с", "се", "си", "със",
            "то", "че", "the", "a", "an", "and", "of", "for", "or", "in", "with");

    private Words() {}

    /** Every word of a text, in its order. */
    public static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        try (var tokens = new StandardTokenizer()) {
            tokens.setReader(new StringReader(text));
            var term = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word(term.toString(), place.startOffset(), place.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringReader does not fail
        }
        words.removeIf(word -> word.text().isEmpty());
        return words;
    }

    /** The words that a query asks for: without small words, unless there are no others. */
    public static List<Word> asked(String query) {
        var all = of(query);
        var telling =
                all.stream().filter(word -> !STOP_WORDS.contains(word.text())).toList();
        return telling.isEmpty() ? all : telling;
    }

    private static Word word(String token, int start, int end) {
        String text = LookAlikes.unmixed(plain(token));
        boolean cyrillic = LookAlikes.has(text, Character.UnicodeScript.CYRILLIC);
        String stem = cyrillic ? Stemming.stem(text) : text;
        return new Word(text, start, end, stem, keys(text, cyrillic), cyrillic ? spellings(text, stem) : Set.of());
    }

    private static Set<String> keys(String text, boolean cyrillic) {
        if (text.chars().allMatch(Character::isDigit)) {
            return Set.of(); // a number is no spelling: its 4 and 6 are not ч and ш
        }
        String read = cyrillic ? text : LatinReading.cyrillic(text);
        var keys = new LinkedHashSet<String>();
        keys.add(LatinFolding.fold(Transliteration.official(text)));
        keys.add(LatinFolding.fold(Transliteration.official(Stemming.stem(read))));
        return keys;
    }

    private static Set<String> spellings(String text, String stem) {
        var spellings = new LinkedHashSet<>(LatinFolding.informal(text));
        spellings.addAll(LatinFolding.informal(stem));
        return spellings;
    }

    /** Lower case without stress marks and invisible characters; й stays a letter of its own. */
    private static String plain(String token) {
        String composed = Normalizer.normalize(token, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bulgarian = composed.replace('ѝ', 'и').replace('ѐ', 'е');
        String decomposed = LookAlikes.has(bulgarian, Character.UnicodeScript.CYRILLIC)
                ? bulgarian
                : Normalizer.normalize(bulgarian, Normalizer.Form.NFD);
        return ACCENTS_AND_INVISIBLES.matcher(decomposed).replaceAll("");
    }
}
