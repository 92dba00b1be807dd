package bg.socialhub.portal.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.stream.Stream;

/** How a person sees the portal: how wide, in which language, by day or by night. */
record Look(int width, String language, ColorScheme theme) {

    static final Look DESK = new Look(1280, "bg", ColorScheme.LIGHT);
    static final Look PHONE = new Look(360, "bg", ColorScheme.LIGHT);

    /** Four that pair each width with each language, each width with each theme and each language with each theme. */
    static Stream<Look> all() {
        return Stream.of(
                PHONE,
                new Look(360, "en", ColorScheme.DARK),
                new Look(1280, "bg", ColorScheme.DARK),
                new Look(1280, "en", ColorScheme.LIGHT));
    }

    /** Two in which everything differs: enough for a page, which is held to its rules in both themes anyway. */
    static Stream<Look> opposites() {
        return Stream.of(PHONE, new Look(1280, "en", ColorScheme.DARK));
    }

    Browser.NewContextOptions options(String address) {
        return new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, 900)
                .setColorScheme(theme)
                .setReducedMotion(ReducedMotion.REDUCE) // because a colour on its way to another has neither's contrast
                .setLocale(language)
                .setTimezoneId("Europe/Sofia");
    }

    ColorScheme otherTheme() {
        return theme == ColorScheme.LIGHT ? ColorScheme.DARK : ColorScheme.LIGHT;
    }

    @Override
    public String toString() {
        return width + "-" + language + "-" + theme.name().toLowerCase(java.util.Locale.ROOT);
    }
}
