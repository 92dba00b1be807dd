package bg.socialhub.marketplace.text;

import java.util.List;

/**
 * A light stemmer: families of words first, then the article, then number and gender, then the vowels that come and go
 * (център, центрове). Both numbers of the nouns on -ие and -ия end the same, where Lucene's own stemmer parts them.
 */
final class Stemming {

    private static final int UNTOUCHED = 3;

    private static final WordFamilies FAMILIES = WordFamilies.bundled();

    private static final List<String> ABSTRACT_NOUNS = List.of("иите", "ията", "ието", "иета", "ият", "ия", "ие", "ии");
    private static final List<String> ARTICLES = List.of("ът", "ят", "та", "то", "те");
    private static final List<String> PLURALS = List.of("ове", "еве", "йове");
    private static final String VOWELS = "аеиоуъюя";

    private Stemming() {}

    /** The stem of a lower-case Cyrillic word. */
    static String stem(String word) {
        return FAMILIES.of(word).orElseGet(() -> word.length() <= UNTOUCHED ? word : light(word));
    }

    private static String light(String word) {
        String base = withoutArticle(word);
        String known = FAMILIES.of(base).orElse("");
        if (!known.isEmpty()) {
            return known;
        }
        String root = withoutEnding(base, ABSTRACT_NOUNS, 3);
        if (root.equals(base)) {
            root = withoutNumberAndGender(base);
        }
        return settled(root);
    }

    /** The article stands after a vowel (пчелата, селото), or after a consonant as ът, ят and after -т, -щ as та. */
    private static String withoutArticle(String word) {
        for (String article : ARTICLES) {
            int base = word.length() - article.length();
            if (word.endsWith(article) && base >= 3 && mayTake(article, word.charAt(base - 1), base)) {
                return word.substring(0, base);
            }
        }
        return word;
    }

    private static boolean mayTake(String article, char before, int base) {
        boolean afterVowel = VOWELS.indexOf(before) >= 0;
        return switch (article) {
            case "ът" -> !afterVowel;
            case "ят" -> before != 'и' && base >= 4;
            case "та" -> afterVowel ? base >= 4 : before == 'т' || before == 'щ';
            default -> afterVowel && base >= 4;
        };
    }

    private static String withoutNumberAndGender(String base) {
        String root = withoutEnding(base, PLURALS, 3);
        if (root.equals(base) && VOWELS.indexOf(base.charAt(base.length() - 1)) >= 0) {
            root = base.substring(0, base.length() - 1);
        }
        return root;
    }

    private static String withoutEnding(String word, List<String> endings, int atLeast) {
        for (String ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= atLeast) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** Makes the changing end the same: -ен and -н, -ец and -ц, -ър and -р, -ик and -иц. */
    private static String settled(String root) {
        int length = root.length();
        if (length < 4) {
            return root;
        }
        if (root.endsWith("иц")) {
            return root.substring(0, length - 1) + "к";
        }
        char vowel = root.charAt(length - 2);
        boolean between = VOWELS.indexOf(root.charAt(length - 1)) < 0 && VOWELS.indexOf(root.charAt(length - 3)) < 0;
        boolean fleeting = vowel == 'ъ' || vowel == 'е' && "нцлр".indexOf(root.charAt(length - 1)) >= 0;
        return between && fleeting ? root.substring(0, length - 2) + root.charAt(length - 1) : root;
    }
}
