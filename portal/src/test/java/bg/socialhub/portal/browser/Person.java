package bg.socialhub.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ScreenshotCaret;
import com.microsoft.playwright.options.ScreenshotType;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A person with a browser of their own: opens pages, fills in what a label says, presses what a button says. */
final class Person implements AutoCloseable {

    static final String ADDRESS = System.getenv().getOrDefault("SOCIALHUB_GATEWAY_URL", "http://127.0.0.1:8080");
    private static final boolean PICTURES = System.getenv("PICTURES") != null;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** Of each thread its own, because nobody sends two forms in one session at one time. */
    private static final ThreadLocal<Map<String, String>> SESSIONS = ThreadLocal.withInitial(HashMap::new);

    private final Look look;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    private Person(Look look, Browser.NewContextOptions options) {
        this.look = look;
        this.context = Browsers.chrome().newContext(options);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().contains("status of 4")) {
                faults.add(message.text());
            }
        });
        page.onPageError(faults::add);
    }

    static Person visitor(Look look) {
        return new Person(look, look.options(ADDRESS)).reads();
    }

    /** Has not opened any page yet. */
    static Person newcomer(Look look) {
        return new Person(look, look.options(ADDRESS));
    }

    static Person withoutScript(Look look) {
        return new Person(look, look.options(ADDRESS).setJavaScriptEnabled(false)).reads();
    }

    /** The same person, signed in all the same, whose browser runs no script; this browser is closed. */
    Person withoutItsScript() {
        var other = new Person(
                look,
                look.options(ADDRESS).setStorageState(context.storageState()).setJavaScriptEnabled(false));
        close();
        return other;
    }

    /** Signs in as people do, once; later they come back with the session that their browser kept. */
    static Person signedIn(String user, Look look) {
        String session = SESSIONS.get().computeIfAbsent(user, Person::newSession);
        return new Person(look, look.options(ADDRESS).setStorageState(session)).reads();
    }

    /** One at a time: two sign-ins of one user at once look to the realm like somebody who guesses passwords. */
    private static synchronized String newSession(String user) {
        try (var person = visitor(Look.DESK)) {
            person.signIn(user);
            return person.context.storageState();
        }
    }

    /** In the language of this look from now on, as if chosen on an earlier visit. */
    private Person reads() {
        context.addCookies(List.of(new Cookie("__Host-language", look.language())
                .setDomain(URI.create(ADDRESS).getHost())
                .setPath("/")
                .setSecure(true)));
        return this;
    }

    Page page() {
        return page;
    }

    Look look() {
        return look;
    }

    BrowserContext context() {
        return context;
    }

    void signIn(String user) {
        page.navigate("/sign-in?to=/");
        if (page.url().contains("/realms/")) {
            page.fill("#username", user);
            page.fill("#password", "demo");
            page.locator("[type=submit]").click();
            page.waitForURL(url -> url.startsWith(ADDRESS));
        }
    }

    /** @return this person, on the page */
    Person open(String path) {
        var answer = page.navigate(path);
        assertThat(answer.status()).as(path).isLessThan(500);
        return this;
    }

    /** Reads with text twice as large. */
    Person enlargeText() {
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        return this;
    }

    void fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill(text);
    }

    void choose(String label, String option) {
        page.getByLabel(label)
                .first()
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    void sees(String text) {
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(page.locator("body"))
                .containsText(text);
    }

    Locator heading() {
        return page.locator("h1");
    }

    /** Holds the page as it is now to WCAG 2.2 AA in both themes, its width, also with text twice as large, and a quiet console. */
    Person judge(String name) {
        picture(name);
        assertThat(Rules.brokenBy(page)).as(described(name)).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.otherTheme()));
        assertThat(Rules.brokenByTheColoursOf(page))
                .as("%s in the other theme", described(name))
                .isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.theme()));
        enlargeText();
        fits(name + " with text twice as large");
        page.evaluate("document.documentElement.style.fontSize = ''");
        return this;
    }

    /** Looks at no more than the width and the console of a page that is judged elsewhere; keeps a picture when asked for them. */
    Person picture(String name) {
        if (PICTURES) {
            keep(name);
        }
        fits(name);
        hasQuietConsole();
        return this;
    }

    private void keep(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(look + "/" + name + ".jpg"))
                .setType(ScreenshotType.JPEG)
                .setQuality(80)
                .setFullPage(true)
                .setCaret(ScreenshotCaret.INITIAL)); // because hiding it leaves styles on the page that it then forbids
    }

    private void fits(String name) {
        var overflow =
                (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as("%s scrolls sideways", described(name)).isLessThanOrEqualTo(0);
    }

    private String described(String name) {
        return "%s at %s: %s".formatted(name, look, page.url());
    }

    void hasQuietConsole() {
        assertThat(faults)
                .as("the browser's console at %s, %s", page.url(), look)
                .isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
