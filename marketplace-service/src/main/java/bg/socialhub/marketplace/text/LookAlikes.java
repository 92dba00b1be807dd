package bg.socialhub.marketplace.text;

/** Letters that look the same in Cyrillic and Latin (А and A, Р and P): one wrong keyboard layout must not hide a word. */
public final class LookAlikes {

    private static final String CYRILLIC = "авекмнорстухіАВЕКМНОРСТУХІ";
    private static final String LATIN = "abekmhopctyxiABEKMHOPCTYXI";

    private LookAlikes() {}

    /** For codes and numbers, whose letters are always Latin. */
    public static String latin(String code) {
        return mapped(code, CYRILLIC, LATIN);
    }

    /** A word of mixed letters in the one script that all of them can belong to; any other word stays as it is. */
    static String unmixed(String word) {
        if (!has(word, Character.UnicodeScript.CYRILLIC) || !has(word, Character.UnicodeScript.LATIN)) {
            return word;
        }
        String cyrillic = mapped(word, LATIN, CYRILLIC);
        return has(cyrillic, Character.UnicodeScript.LATIN) ? latin(word) : cyrillic;
    }

    /** The Cyrillic word that a Latin one looks like, when every letter of it could be Cyrillic; else the word itself. */
    static String cyrillicTwin(String word) {
        String twin = mapped(word, LATIN, CYRILLIC);
        return has(twin, Character.UnicodeScript.LATIN) ? word : twin;
    }

    static boolean has(String word, Character.UnicodeScript script) {
        return word.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == script);
    }

    private static String mapped(String text, String from, String to) {
        var mapped = new StringBuilder(text);
        for (int i = 0; i < mapped.length(); i++) {
            int known = from.indexOf(mapped.charAt(i));
            if (known >= 0) {
                mapped.setCharAt(i, to.charAt(known));
            }
        }
        return mapped.toString();
    }
}
