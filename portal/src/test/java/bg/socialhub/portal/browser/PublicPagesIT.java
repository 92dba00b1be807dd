package bg.socialhub.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What everybody sees. */
class PublicPagesIT {

    private static final int MOST_BYTES = 200_000;
    private static final int MOST_REQUESTS = 15;

    private static String name;
    private static String enterprise;

    @BeforeAll
    static void somethingToFind() {
        try (var medena = Person.signedIn("medena@demo.bg", Look.DESK)) {
            var chapter = new EnterpriseChapter(medena);
            name = "Медена " + UUID.randomUUID().toString().substring(0, 4);
            enterprise = chapter.registers(name);
            chapter.describes(
                    enterprise, "Събираме мед от собствени пчелини\nи правим свещи.", "office@medena.example");
            chapter.offers(enterprise, "Липов мед", "12,50");
            chapter.offers(enterprise, "Восъчна свещ", "3");
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void everybodyReadsThem(Look look) {
        try (var visitor = Person.visitor(look)) {
            visitor.open("/").judge("home");
            visitor.open("/search").judge("search");
            visitor.open("/search?q=med&district=BG421").judge("search-narrowed");
            visitor.open("/search?q=med&in=enterprises").judge("search-enterprises");
            visitor.open("/search?q=" + UUID.randomUUID()).judge("search-empty");
            visitor.open("/enterprises/" + enterprise).judge("enterprise");
            visitor.follow("Липов мед");
            visitor.judge("offer");
            visitor.open("/accessibility").judge("accessibility");
            visitor.open("/privacy").judge("privacy");
            visitor.open("/developers").judge("developers");
            visitor.open("/components").judge("components");
            visitor.open("/no-such-page").judge("not-found");
            visitor.open("/certificates").judge("certificate");
            visitor.page().fill("#code", "NO-SUCH-CODE");
            visitor.page().keyboard().press("Enter");
            visitor.sees(new Texts(look).say("certificate.unknown"));
            visitor.judge("certificate-unknown");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=med", "/enterprises/{id}", "/accessibility", "/privacy", "/developers"})
    void nothingGetsLostWithTextTwiceAsLarge(String page) {
        try (var visitor = Person.visitor(Look.PHONE)) {
            visitor.open(page.replace("{id}", enterprise)).enlargeText().judge("twice" + page.replaceAll("\\W+", "-"));
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void aBuyerFindsWhatTheyNeed(Look look) {
        try (var buyer = Person.visitor(look)) {
            var search = new SearchChapter(buyer);
            for (var words : new String[] {"мед", "med", "меден"}) {
                search.finds(words, enterprise);
            }
            search.opensEnterprise(enterprise, name);
            search.opensOffer("Липов мед", "12" + ("en".equals(look.language()) ? "." : ",") + "50", name);
            search.narrows("med", "district", "BG421");
            search.goesThereByKeyboard("мед");
        }
    }

    @Test
    void suggestsWhileOneTypes() {
        try (var visitor = Person.visitor(Look.PHONE)) {
            visitor.open("/").page().locator("#q").pressSequentially("мед");
            visitor.page().locator("#q-list [role=option]").first().waitFor();
            visitor.page().keyboard().press("ArrowDown");
            visitor.judge("search-suggestions");
        }
    }

    @Test
    void searchesWithoutScript() {
        try (var visitor = Person.withoutScript(Look.DESK)) {
            var texts = new Texts(Look.DESK);
            visitor.open("/search?q=med");
            visitor.page().locator("#district-BG421").check();
            visitor.press(texts.say("search.apply"));
            visitor.sees(texts.say("search.remove.all"));
            assertThat(visitor.page().url()).contains("district=BG421").contains("q=med");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"><script>alert(1)</script>", "'; <img src=x onerror=alert(1)>", "{{7*7}} ${7*7} 100%"})
    void showsWhatWasTypedAsText(String typed) {
        try (var visitor = Person.visitor(Look.DESK)) {
            visitor.open("/search");
            visitor.page().fill("#q", typed);
            visitor.press(new Texts(Look.DESK).say("search.button"));
            visitor.sees("„" + typed + "“");
            assertThat(visitor.page().locator("#q").inputValue()).isEqualTo(typed);
            visitor.page().reload();
            visitor.sees("„" + typed + "“");
            visitor.judge("search-typed");
        }
    }

    @Test
    void theFirstVisitIsLight() {
        try (var visitor = Person.newcomer(Look.PHONE)) {
            var bytes = new AtomicLong();
            var requests = new AtomicInteger();
            visitor.page().onRequestFinished(request -> {
                requests.incrementAndGet();
                var sizes = request.sizes();
                bytes.addAndGet(sizes.responseBodySize + sizes.responseHeadersSize);
            });
            visitor.open("/");
            visitor.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            assertThat(requests.get()).isBetween(3, MOST_REQUESTS);
            assertThat(bytes.get()).isBetween(20_000L, (long) MOST_BYTES);
        }
    }
}
