package bg.socialhub.portal.eventdesk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of stands as people type them: apart by commas or spaces, and perhaps with Cyrillic look-alikes. */
final class StandCodes {

    private static final String CYRILLIC = "АВЕКМНОРСТХ";
    private static final String LATIN = "ABEKMHOPCTX";

    private StandCodes() {}

    static List<String> of(@Nullable String typed) {
        if (typed == null) {
            return List.of();
        }
        return Arrays.stream(typed.split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .map(StandCodes::latin)
                .distinct()
                .toList();
    }

    /** Whether a number is one that events-service accepts. */
    static boolean isCode(String code) {
        return code.matches("[A-Za-z0-9-]{1,20}");
    }

    private static String latin(String code) {
        var latin = new StringBuilder();
        code.toUpperCase(Locale.ROOT).chars().forEach(letter -> {
            int place = CYRILLIC.indexOf(letter);
            latin.append((char) (place < 0 ? letter : LATIN.charAt(place)));
        });
        return latin.toString();
    }
}
