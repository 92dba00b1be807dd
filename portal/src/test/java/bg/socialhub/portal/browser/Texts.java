package bg.socialhub.portal.browser;

import java.util.Locale;
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
        pages.setBasenames(
                "messages/common",
                "messages/home",
                "messages/search",
                "messages/centres",
                "messages/events",
                "messages/my",
                "messages/desk",
                "messages/eventdesk",
                "messages/figures",
                "messages/support",
                "messages/knowledge",
                "messages/site");
        pages.setDefaultEncoding("UTF-8");
        pages.setFallbackToSystemLocale(false);
        return pages;
    }
}
