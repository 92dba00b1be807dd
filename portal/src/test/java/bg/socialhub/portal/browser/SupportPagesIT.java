package bg.socialhub.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The support desk: answers kept ready, notes, files of both sides, merging, keys. */
class SupportPagesIT {

    private static final String EXPERT = "plovdiv.expert@demo.bg";
    private static final String MEMBER = "medena@demo.bg";
    private static final Texts TEXTS = new Texts(Look.DESK);
    private static final FilePayload LIST = file("Ценова листа.csv", "text/csv", "име;цена\nМед;12\n");
    private static final FilePayload HOSTILE =
            file("снимка.png", "image/png", "<html><script>alert(1)</script></html>");

    private static String name;
    private static String enterprise;
    private static String older;
    private static String newer;

    @BeforeAll
    static void somethingToDo() {
        try (var medena = Person.signedIn(MEMBER, Look.DESK);
                var expert = Person.signedIn(EXPERT, Look.DESK)) {
            var member = new EnterpriseChapter(medena);
            name = "Медена " + UUID.randomUUID().toString().substring(0, 4);
            enterprise = member.registers(name);
            older = member.asksForHelp(enterprise, "NETWORK", "Няма връзка", "В склада няма интернет.");
            newer = member.asksForHelp(enterprise, "NETWORK", "Пак няма връзка", "И в магазина няма.");
            new CentreChapter(expert).takes(older);
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void theDesksPages(Look look) {
        try (var expert = Person.signedIn(EXPERT, look)) {
            String title = "Поздрав " + UUID.randomUUID().toString().substring(0, 4);
            writesTemplate(expert, title, "{предприятие}, получихме „{заявка}“.");
            expert.judge("desk-templates");
            expert.open("/desk/requests").judge("support-list");
            expert.page().keyboard().press("Shift+?");
            assertThat(expert.page().locator("dialog[data-keys]")).isVisible();
            expert.judge("support-keys");
            expert.open("/desk/requests/" + older).judge("support-request");
            expert.open("/desk/requests/" + newer + "/merger").judge("support-merger");
            forgetsTemplate(expert, title);
        }
    }

    @Test
    void anAnswerKeptReadyIsFilledInAndANoteStaysInside() {
        try (var expert = Person.signedIn(EXPERT, Look.DESK);
                var medena = Person.signedIn(MEMBER, Look.DESK)) {
            String title = "Първи отговор " + UUID.randomUUID();
            writesTemplate(expert, title, "Здравейте, {име}!");
            assertThat(expert.page().locator("#text-error")).containsText("{предприятие}");
            assertThat(expert.page().locator("#title")).hasValue(title);
            expert.page().fill("#text", "Здравейте, {предприятие}!");
            expert.press(TEXTS.say("support.template.save"));
            expert.sees(TEXTS.say("support.template.done", title));
            Page page = expert.open("/desk/requests/" + older).page();
            page.fill("#text", "Проверихме.");
            page.selectOption("#template", new com.microsoft.playwright.options.SelectOption().setLabel(title));
            expert.press(TEXTS.say("support.template.insert"));
            assertThat(page.locator("#text")).hasValue("Проверихме.\n\nЗдравейте, " + name + "!");
            expert.press(TEXTS.say("desk.request.say"));
            expert.sees(TEXTS.say("desk.request.done.message"));
            String secret = "Да се обадим на доставчика " + UUID.randomUUID();
            page.fill("#note", secret);
            expert.press(TEXTS.say("support.note.send"));
            assertThat(page.locator("#notes .messages")).containsText(secret);
            assertThat(medena.open("/my/requests/" + older).page().content()).doesNotContain(secret);
            forgetsTemplate(expert, title);
        }
    }

    @Test
    void filesGoBothWaysAndWhatIsNoneIsToldBesideTheField() {
        try (var expert = Person.signedIn(EXPERT, Look.DESK);
                var medena = Person.signedIn(MEMBER, Look.PHONE)) {
            Page page = expert.open("/desk/requests/" + older).page();
            page.setInputFiles("#file", HOSTILE);
            page.click("#file-send");
            assertThat(page.locator("#file-error")).isVisible();
            assertThat(page.locator("#file")).isFocused();
            page.setInputFiles("#file", file("голям.txt", "text/plain", "а".repeat(6 * 1024 * 1024)));
            page.click("#file-send");
            assertThat(page.locator("#file-error")).containsText("10");
            page.fill("#text", "Пращаме листата.");
            page.setInputFiles("#file", LIST);
            page.click("#file-send");
            assertThat(page.locator("#files .files")).containsText(LIST.name);
            expert.press(TEXTS.say("desk.request.say"));
            expert.sees(TEXTS.say("desk.request.done.message"));

            Page mine = medena.open("/my/requests/" + older).page();
            Download saved = mine.waitForDownload(() -> mine.click("#files .files a"));
            assertThat(saved.suggestedFilename()).isEqualTo(LIST.name);
            medena.judge("my-request-files");
        }
    }

    @Test
    void withoutScriptAFileGoesUpAllTheSame() {
        try (var medena = Person.signedIn(MEMBER, Look.PHONE).withoutItsScript()) {
            Page page = medena.open("/my/requests/" + older).page();
            page.setInputFiles("#file", HOSTILE);
            page.click("#file-send");
            assertThat(page.locator("#file-error")).isVisible();
            page.setInputFiles("#file", file("план.txt", "text/plain", "Складът е на втория етаж."));
            page.click("#file-send");
            assertThat(page.locator("#files .files")).containsText("план.txt");
        }
    }

    @Test
    void aNewerRequestGoesOnInAnOlderOne() {
        try (var expert = Person.signedIn(EXPERT, Look.DESK);
                var medena = Person.signedIn(MEMBER, Look.DESK)) {
            var member = new EnterpriseChapter(medena);
            String first = member.asksForHelp(enterprise, "LOGISTICS", "Куриер", "Кой вози мед?");
            String second = member.asksForHelp(enterprise, "LOGISTICS", "Още за куриера", "И буркани?");
            Page page =
                    expert.open("/desk/requests/" + second + "/merger?q=куриер").page();
            assertThat(page.locator("input[name=into]")).hasCount(1);
            page.check("input[name=into][value='" + first + "']");
            expert.press(TEXTS.say("support.merge.do"));
            assertThat(page).hasURL(Pattern.compile(".*/desk/requests/" + first));
            assertThat(page.locator("details.before")).containsText("Още за куриера");
            medena.open("/my/requests/" + second);
            medena.follow(TEXTS.say("support.mine.merged"));
            assertThat(medena.page().locator("details.before")).containsText("И буркани?");
        }
    }

    @Test
    void keysWorkOutsideFieldsUntilTheyAreSwitchedOff() {
        try (var expert = Person.signedIn(EXPERT, Look.DESK)) {
            Page page = expert.open("/desk/requests/" + older).page();
            page.keyboard().press("r");
            assertThat(page.locator("#text")).isFocused();
            page.keyboard().type("n?");
            assertThat(page.locator("#text")).hasValue("n?");
            page.locator("[data-keys-button] button").click();
            page.check("[data-keys-off]");
            page.keyboard().press("Escape");
            page.keyboard().press("n");
            assertThat(page.locator("#note")).not().isFocused();
            assertThat(page.locator("#note")).not().hasAttribute("aria-keyshortcuts", "n");
            page.locator("[data-keys-button] button").click();
            page.uncheck("[data-keys-off]");
            page.keyboard().press("Escape");
            page.keyboard().press("m");
            assertThat(page).hasURL(Pattern.compile(".*/merger$"));
        }
    }

    private static void writesTemplate(Person expert, String title, String text) {
        expert.open("/desk/templates/new");
        expert.page().fill("#title", title);
        expert.page().fill("#text", text);
        expert.press(new Texts(expert.look()).say("support.template.save"));
    }

    private static void forgetsTemplate(Person expert, String title) {
        var texts = new Texts(expert.look());
        expert.open("/desk/templates");
        expert.follow(texts.say("support.template.remove") + " " + title);
        expert.press(texts.say("support.template.remove"));
        expert.sees(texts.say("support.template.removed"));
    }

    private static FilePayload file(String name, String type, String content) {
        return new FilePayload(name, type, content.getBytes(StandardCharsets.UTF_8));
    }
}
