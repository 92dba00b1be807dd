package bg.socialhub.portal.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.stream.Stream;

/** How a person sees the portal: how wide, in which language, by day or by night. */
record Look(int width, String language, ColorScheme theme) {

    static final Look DESK = new Look(1280, "bg", ColorScheme.LIGHT);
    static final Look PHONE = new Look(360, "bg", ColorScheme.LIGHT);

    /** Both widths, both languages and both themes, each with each. */
    static Stream<Look> all() {
        return Stream.of(360, 1280)
                .flatMap(width -> Stream.of("bg", "en")
                        .flatMap(language -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                .map(theme -> new Look(width, language, theme))));
    }

    Look in(String other) {
        return new Look(width, other, theme);
    }

    Browser.NewContextOptions options(String address) {
        return new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, 900)
                .setColorScheme(theme)
                .setLocale(language)
                .setTimezoneId("Europe/Sofia");
    }

    @Override
    public String toString() {
        return width + "-" + language + "-" + theme.name().toLowerCase(java.util.Locale.ROOT);
    }
}
