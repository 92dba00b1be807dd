package bg.socialhub.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The knowledge base from a draft to everybody and back, and who is shown it when. */
class KnowledgePagesIT {

    private static final String EXPERT = "plovdiv.expert@demo.bg";
    private static final Texts TEXTS = new Texts(Look.DESK);

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void itsPages(Look look) {
        try (var expert = Person.signedIn(EXPERT, look);
                var visitor = Person.visitor(look)) {
            String article = writes(expert, "Етикет за мед " + word(), "Какво пише на етикета.\n\nИ с какви букви.");
            expert.judge("desk-article");
            expert.open("/desk/knowledge").judge("desk-articles");
            expert.open("/desk/knowledge/" + article + "/text").judge("desk-article-text");
            expert.open("/desk/knowledge/" + article + "/archiving").judge("desk-article-archiving");
            expert.open("/desk/knowledge/" + article);
            expert.press(new Texts(look).say("knowledge.step.publication"));
            visitor.open("/knowledge").judge("knowledge");
            visitor.open("/knowledge/" + article).judge("knowledge-article");
            expert.open("/desk/knowledge/" + article);
            takesBack(expert, "archiving");
        }
    }

    @Test
    void anArticleIsTriedOutPublishedFoundAndWithdrawn() {
        try (var expert = Person.signedIn(EXPERT, Look.DESK);
                var visitor = Person.visitor(Look.DESK)) {
            String word = word();
            Page page = expert.open("/desk/knowledge/new").page();
            page.selectOption("#category", "CERTIFICATION");
            page.fill("#titleBg", "Вписване " + word);
            page.fill("#bodyBg", "Първо <b>заявление</b>.");
            expert.press(TEXTS.say("knowledge.preview"));
            assertThat(page.locator("#preview")).containsText("Първо <b>заявление</b>.");
            assertThat(page.locator("#titleBg")).hasValue("Вписване " + word);
            expert.press(TEXTS.say("knowledge.save"));
            expert.sees(TEXTS.say("knowledge.done.text"));
            String article = page.url().replaceFirst(".*/", "");
            assertThat(visitor.page().navigate("/knowledge/" + article).status())
                    .isEqualTo(404);
            expert.press(TEXTS.say("knowledge.step.sharing"));
            expert.sees(TEXTS.say("knowledge.readers.INTERNAL"));
            assertThat(page.navigate("/knowledge/" + article).headerValue("X-Robots-Tag"))
                    .contains("noindex");
            expert.open("/desk/knowledge/" + article);
            expert.press(TEXTS.say("knowledge.step.publication"));
            expert.sees(TEXTS.say("knowledge.done.publication"));

            visitor.open("/knowledge?q=" + word);
            visitor.follow("Вписване " + word);
            assertThat(visitor.page()).hasURL(Pattern.compile(".*/knowledge/" + article));
            assertThat(visitor.page().reload().headerValue("X-Robots-Tag")).isNull();
            visitor.sees("Първо <b>заявление</b>.");
            expert.open("/desk/knowledge/" + article);
            takesBack(expert, "withdrawal");
            assertThat(visitor.page().reload().status()).isEqualTo(404);
            takesBack(expert, "archiving");
        }
    }

    @Test
    void whoeverTypesARequestIsShownWhatMayAnswerIt() {
        try (var expert = Person.signedIn(EXPERT, Look.DESK);
                var medena = Person.signedIn("medena@demo.bg", Look.PHONE)) {
            String word = word();
            String article = writes(expert, "Настройка на " + word, "Изключете и включете.");
            expert.press(TEXTS.say("knowledge.step.publication"));
            Page page = medena.open("/my/requests/new").page();
            page.locator("#subject").pressSequentially("За " + word);
            assertThat(page.locator("#articles a")).hasAttribute("href", "/knowledge/" + article);
            assertThat(page.locator("#subject")).hasValue("За " + word);
            medena.judge("my-request-suggestions");
            try (var plain = medena.withoutItsScript()) {
                plain.open("/my/requests/new").page().fill("#description", "Пак " + word);
                plain.press(TEXTS.say("knowledge.suggest"));
                assertThat(plain.page().locator("#articles a")).hasCount(1);
                assertThat(plain.page().locator("#description")).hasValue("Пак " + word);
            }
            takesBack(expert, "archiving");
        }
    }

    private static String writes(Person expert, String title, String body) {
        Page page = expert.open("/desk/knowledge/new").page();
        page.selectOption("#category", "NETWORK");
        page.fill("#titleBg", title);
        page.fill("#bodyBg", body);
        expert.press(new Texts(expert.look()).say("knowledge.save"));
        assertThat(page).hasURL(Pattern.compile(".*/desk/knowledge/[0-9a-f-]{36}$"));
        return page.url().replaceFirst(".*/", "");
    }

    /** Asks first, then does it. */
    private static void takesBack(Person expert, String step) {
        var texts = new Texts(expert.look());
        expert.follow(texts.say("knowledge.step." + step));
        expert.sees(texts.say("knowledge.ask." + step));
        expert.press(texts.say("knowledge.step." + step));
        expert.sees(texts.say("knowledge.done." + step));
    }

    private static String word() {
        return "дума" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }
}
