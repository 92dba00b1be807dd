package bg.socialhub.portal.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What the pages say in one language, so that a person finds the same button in any. */
final class Texts {

    private static final ResourceBundleMessageSource PAGES = pages();

    private final Locale language;

    Texts(Look look) {
        this.language = Locale.of(look.language());
    }

    String say(String key, Object... arguments) {
        return PAGES.getMessage(key, arguments, language);
    }

    private static ResourceBundleMessageSource pages() {
        var pages = new ResourceBundleMessageSource();
        pages.setBasenames(features());
        pages.setDefaultEncoding("UTF-8");
        pages.setFallbackToSystemLocale(false);
        return pages;
    }

    /** Every feature has a file of its own. */
    private static String[] features() {
        try (var files = Files.newDirectoryStream(Path.of("src/main/resources/messages"), "*_en.properties")) {
            return StreamSupport.stream(files.spliterator(), false)
                    .map(file -> "messages/" + file.getFileName().toString().replace("_en.properties", ""))
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
