package bg.socialhub.portal.figures;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** Months in words. */
final class Months {

    private Months() {}

    /** {@code ноември 2026 г.} */
    static String full(YearMonth month, Locale language) {
        String name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language);
        return name + " " + month.getYear() + ("bg".equals(language.getLanguage()) ? " г." : "");
    }

    /** {@code ное} */
    static String brief(YearMonth month, Locale language) {
        return month.getMonth()
                .getDisplayName(TextStyle.FULL_STANDALONE, language)
                .substring(0, 3);
    }
}
