package bg.socialhub.portal.gateway;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** A text in Bulgarian and perhaps in English. */
public record Text(String bg, @Nullable String en) {

    /** In the reader's language where there is one, else in Bulgarian. */
    @Override
    public String toString() {
        Locale language = LocaleContextHolder.getLocale();
        return "en".equals(language.getLanguage()) && en != null && !en.isBlank() ? en : bg;
    }

    /** The language of what {@link #toString} gives, for the page's {@code lang}. */
    public String language() {
        return toString().equals(bg) ? "bg" : "en";
    }
}
