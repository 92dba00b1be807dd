package bg.socialhub.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ScreenshotCaret;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A person with a browser of their own: opens pages, fills in what a label says, presses what a button says. */
final class Person implements AutoCloseable {

    static final String ADDRESS = System.getenv().getOrDefault("SOCIALHUB_GATEWAY_URL", "http://127.0.0.1:8080");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** Of each thread its own, because nobody sends two forms in one session at one time. */
    private static final ThreadLocal<Map<String, List<Cookie>>> SESSIONS = ThreadLocal.withInitial(HashMap::new);

    private final Window window;
    private final Page page;

    private Person(Window window) {
        this.window = window;
        this.page = window.page;
    }

    static Person visitor(Look look) {
        return new Person(Window.of(look));
    }

    /** Has never been here, nor chosen a language. */
    static Person newcomer(Look look) {
        return new Person(Window.brandNew(look));
    }

    static Person withoutScript(Look look) {
        return new Person(Window.withoutScript(look));
    }

    /** The same person, signed in all the same, whose browser runs no script; this browser is closed. */
    Person withoutItsScript() {
        var cookies = window.cookies();
        close();
        var other = withoutScript(look());
        other.window.remember(cookies);
        return other;
    }

    /** Signs in as people do, once; later they come back with the session that their browser kept. */
    static Person signedIn(String user, Look look) {
        var session = SESSIONS.get().computeIfAbsent(user, Person::newSession);
        var person = visitor(look);
        person.window.remember(session);
        return person;
    }

    /** One at a time: two sign-ins of one user at once look to the realm like somebody who guesses passwords. */
    private static synchronized List<Cookie> newSession(String user) {
        try (var person = visitor(Look.DESK)) {
            person.signIn(user);
            return person.window.cookies();
        }
    }

    Page page() {
        return page;
    }

    Look look() {
        return window.look();
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

    /**
     * Keeps a picture of the page as it is now, and holds it to WCAG 2.2 AA in both themes, its width, also with text twice as
     * large, and a quiet console.
     */
    Person judge(String name) {
        picture(name);
        assertThat(Rules.brokenBy(page)).as(described(name)).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look().otherTheme()));
        assertThat(Rules.brokenByTheColoursOf(page))
                .as("%s in the other theme", described(name))
                .isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look().theme()));
        enlargeText();
        fits(name + " with text twice as large");
        page.evaluate("document.documentElement.style.fontSize = ''");
        return this;
    }

    /** Keeps a picture of a page that is judged elsewhere, and looks at no more than its width and the console. */
    Person picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(look() + "/" + name + ".jpg"))
                .setType(ScreenshotType.JPEG)
                .setQuality(80)
                .setFullPage(true)
                .setCaret(ScreenshotCaret.INITIAL)); // because hiding it leaves styles on the page that it then forbids
        fits(name);
        hasQuietConsole();
        return this;
    }

    private void fits(String name) {
        var overflow =
                (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as("%s scrolls sideways", described(name)).isLessThanOrEqualTo(0);
    }

    private String described(String name) {
        return "%s at %s: %s".formatted(name, look(), page.url());
    }

    void hasQuietConsole() {
        assertThat(window.faults)
                .as("the browser's console at %s, %s", page.url(), look())
                .isEmpty();
    }

    @Override
    public void close() {
        window.giveBack();
    }
}
