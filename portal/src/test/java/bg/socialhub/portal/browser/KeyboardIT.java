package bg.socialhub.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Booking, search, registration and the support desk with nothing but keys. */
class KeyboardIT {

    private static final Texts TEXTS = new Texts(Look.DESK);

    private static String enterprise;
    private static String fair;

    @BeforeAll
    static void somethingToDo() {
        try (var medena = Person.signedIn("medena@demo.bg", Look.DESK);
                var manager = Person.signedIn("plovdiv.manager@demo.bg", Look.DESK)) {
            var member = new EnterpriseChapter(medena);
            enterprise =
                    member.registers("Медена " + UUID.randomUUID().toString().substring(0, 4));
            member.offers(enterprise, "Липов мед", "12,50");
            member.asksForHelp(enterprise, "SOFTWARE", "Първа заявка", "Кой магазин да изберем?");
            member.asksForHelp(enterprise, "HARDWARE", "Втора заявка", "Кой терминал да изберем?");
            fair = new FairChapter(manager).announces("Панаир на меда", Days.ofAFair(), 20, "");
        }
    }

    @Test
    void theFirstStopSkipsToTheContent() {
        try (var visitor = Person.visitor(Look.DESK)) {
            Page page = visitor.open("/events").page();
            var keys = new Keys(page).press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            keys.press("Enter");
            assertThat(page.locator("#content")).isFocused();
        }
    }

    @Test
    void search() {
        try (var visitor = Person.visitor(Look.DESK)) {
            Page page = visitor.open("/").page();
            var keys = new Keys(page).to("#q").type("мед").press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/search\\?q=.*"));
            keys.to("#district-BG421").press("Space");
            assertThat(page).hasURL(Pattern.compile(".*district=BG421.*"));
            assertThat(page.locator("#district-BG421")).isFocused();
            keys.to("#hits h3 a, #hits h2 a").press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/(offers|enterprises)/.*"));
            new SearchChapter(visitor).goesThereByKeyboard("мед");
        }
    }

    @Test
    void registration() {
        try (var visitor = Person.visitor(Look.DESK)) {
            Page page = visitor.open("/events/" + fair).page();
            var keys = new Keys(page).to("#name").type("Ана Иванова").press("Tab");
            assertThat(page.locator("#email")).isFocused();
            keys.type("none at all").to("form[action$='/registrations'] button").press("Enter");
            assertThat(page.locator("#email")).isFocused();
            keys.press("ControlOrMeta+a")
                    .type(UUID.randomUUID() + "@example.bg")
                    .press("Enter");
            visitor.sees(TEXTS.say("registration.CONFIRMED"));
            keys.to("a[href$='/cancellation']").press("Enter");
            visitor.sees(TEXTS.say("registration.cancel.title"));
            keys.to("main form button[type=submit]").press("Enter");
            visitor.sees(TEXTS.say("registration.cancelled.done"));
        }
    }

    @Test
    void booking() {
        try (var expert = Person.signedIn("plovdiv.expert@demo.bg", Look.DESK)) {
            LocalDate day = new CentreChapter(expert).freeDay();
            Page page = expert.open("/desk/calendar?date=" + day).page();
            var keys = new Keys(page).to("[data-free][tabindex='0']");
            String column = (String) page.evaluate("document.activeElement.dataset.column");
            keys.press("ArrowDown")
                    .press("ArrowRight")
                    .press("ArrowLeft")
                    .press("Home")
                    .press("ArrowDown");
            String from = (String) page.evaluate("document.activeElement.dataset.from.slice(0, 5)");
            assertThat(page.locator("[data-free]:focus")).hasAttribute("data-column", column);
            keys.press("Shift+ArrowDown").press("Shift+ArrowDown");
            assertThat(page.locator(".slot.chosen")).hasCount(3);
            assertThat(page.locator("[data-chosen-text]")).containsText(from);
            String to = (String) page.evaluate("document.activeElement.dataset.to.slice(0, 5)");
            keys.press("Enter");
            assertThat(page.locator("#from")).hasValue(from);
            assertThat(page.locator("#to")).hasValue(to);
            assertThat(page.locator("#purpose")).isFocused();
            keys.type("Само с клавиши")
                    .press("Tab")
                    .type("5")
                    .to("[data-book] button[type=submit]")
                    .press("Enter");
            assertThat(page.locator("[data-done]")).isFocused();
            assertThat(page.locator(".slots")).containsText("Само с клавиши");
        }
    }

    @Test
    void supportDesk() {
        try (var expert = Person.signedIn("plovdiv.expert@demo.bg", Look.DESK)) {
            Page page = expert.open("/desk/requests?status=NEW").page();
            var links = page.locator("[data-walk] h3 a");
            var keys = new Keys(page).to(links.first());
            keys.press("j");
            assertThat(links.nth(1)).isFocused();
            keys.press("k").press("ArrowDown").press("ArrowUp");
            assertThat(links.first()).isFocused();
            keys.press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/desk/requests/[0-9a-f-]{36}$"));
            keys.to("button[formaction$='/assignment']").press("Space");
            expert.sees(TEXTS.say("desk.request.done.assignment"));
            keys.to("#text").type("Вижте трите възможности.").to("button[formaction$='/resolution']");
            keys.press("Enter");
            expert.sees(TEXTS.say("desk.request.done.resolution"));
            expert.sees("Вижте трите възможности.");
        }
    }
}
