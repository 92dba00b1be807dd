package bg.socialhub.portal.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A window of a browser, with its own memory; it is emptied and used again, because a new one costs as much as judging a page. */
final class Window {

    /** Of each thread its own, because Playwright serves only the thread on which it was made. */
    private static final ThreadLocal<Map<Kind, Deque<Window>>> FREE = ThreadLocal.withInitial(HashMap::new);

    private static final String LANGUAGE = "__Host-language";
    private static final String FORGET = "localStorage.clear(); sessionStorage.clear()";

    final Page page;
    final List<String> faults = new ArrayList<>();
    private final BrowserContext context;
    private final Kind kind;

    /** Which windows are alike. */
    private record Kind(Look look, boolean script) {}

    private Window(Kind kind) {
        this.kind = kind;
        this.context =
                Browsers.chrome().newContext(kind.look().options(Person.ADDRESS).setJavaScriptEnabled(kind.script()));
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().contains("status of 4")) {
                faults.add(message.text());
            }
        });
        page.onPageError(faults::add);
    }

    /** One that has loaded nothing yet, for example no style sheet. */
    static Window brandNew(Look look) {
        return new Window(new Kind(look, true));
    }

    static Window of(Look look) {
        return of(new Kind(look, true));
    }

    static Window withoutScript(Look look) {
        return of(new Kind(look, false));
    }

    private static Window of(Kind kind) {
        var free = free(kind).poll();
        var window = free == null ? new Window(kind) : free;
        window.remember(List.of(new Cookie(LANGUAGE, kind.look().language())
                .setDomain(URI.create(Person.ADDRESS).getHost())
                .setPath("/")
                .setSecure(true)
                .setHttpOnly(true)));
        return window;
    }

    Look look() {
        return kind.look();
    }

    /** All that it remembers but the language, which is the look's. */
    List<Cookie> cookies() {
        return context.cookies().stream()
                .filter(cookie -> !LANGUAGE.equals(cookie.name))
                .toList();
    }

    void remember(List<Cookie> cookies) {
        context.addCookies(cookies);
    }

    /** Forgets everything but what any visitor may keep in its cache. */
    void giveBack() {
        if (page.url().startsWith(Person.ADDRESS)) {
            page.evaluate(FORGET);
        }
        page.navigate("about:blank");
        context.clearCookies();
        faults.clear();
        free(kind).push(this);
    }

    private static Deque<Window> free(Kind kind) {
        return FREE.get().computeIfAbsent(kind, _ -> new ArrayDeque<>());
    }
}
