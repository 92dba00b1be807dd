package bg.socialhub.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** A buyer looks for what a social enterprise sells, in any spelling, and sees why it was found and who offers it. */
final class SearchChapter {

    private static final int MOST_STEPS = 30;

    private final Person buyer;
    private final Texts texts;

    SearchChapter(Person buyer) {
        this.buyer = buyer;
        this.texts = new Texts(buyer.look());
    }

    /** From the start page, the enterprise among enterprises and one of its offers among offers, each with its reason. */
    void finds(String words, String enterprise) {
        buyer.open("/");
        buyer.fill(texts.say("search.label"), words);
        buyer.press(texts.say("search.button"));
        assertThat(buyer.page().locator("#found-count")).containsText(words);
        assertThat(buyer.page().locator("#hits .why").first()).containsText(words);
        buyer.page().locator(".tabs a").last().click();
        var found = buyer.page().locator("#hits a[href='/enterprises/" + enterprise + "']");
        goOnUntil(found);
        assertThat(found.locator("mark")).isVisible();
    }

    void opensEnterprise(String enterprise, String name) {
        buyer.page().locator("#hits a[href='/enterprises/" + enterprise + "']").click();
        assertThat(buyer.heading()).hasText(name);
        buyer.sees(texts.say("enterprise.contacts"));
        buyer.sees(texts.say("enterprise.propose"));
    }

    void opensOffer(String title, String price, String seller) {
        buyer.follow(title);
        assertThat(buyer.heading()).hasText(title);
        buyer.sees(price);
        assertThat(buyer.page().locator("main aside")).containsText(seller);
    }

    /** On the enterprise's page, as long as its certificate is valid. */
    void seesTheMark() {
        assertThat(buyer.page().locator(".seal")).containsText(texts.say("mark.label"));
    }

    /** Choosing a filter changes the list, its number and the address, and the page stays. */
    void narrows(String words, String facet, String value) {
        buyer.open("/search?q=" + words);
        buyer.page().evaluate("window.stays = true");
        openFilters();
        buyer.page().locator("#" + facet + "-" + value).check();
        assertThat(buyer.page()).hasURL(Pattern.compile(".*[?&]" + facet + "=" + value + ".*"));
        assertThat(buyer.page().locator(".chip")).hasCount(1);
        assertThat(buyer.page().locator("#" + facet + "-" + value)).isFocused();
        org.assertj.core.api.Assertions.assertThat(buyer.page().evaluate("window.stays"))
                .isEqualTo(true);
    }

    /** Nothing but keys: to the box, to a suggestion in it, to its page. */
    void goesThereByKeyboard(String beginning) {
        buyer.open("/");
        for (int step = 0; step < MOST_STEPS && !isFocused("q"); step++) {
            buyer.page().keyboard().press("Tab");
        }
        buyer.page().keyboard().type(beginning);
        var options = buyer.page().locator("#q-list [role=option]");
        assertThat(options.first()).isVisible();
        buyer.page().keyboard().press("ArrowDown");
        assertThat(options.first()).hasAttribute("aria-selected", "true");
        buyer.page().keyboard().press("Enter");
        assertThat(buyer.page()).hasURL(Pattern.compile(".*/(offers|enterprises)/[0-9a-f-]{36}$"));
    }

    private boolean isFocused(String id) {
        return id.equals(buyer.page().evaluate("document.activeElement.id"));
    }

    /** On a narrow screen the filters are folded away. */
    private void openFilters() {
        var summary = buyer.page().locator(".filters > summary");
        if (summary.isVisible()) {
            summary.click();
        }
    }

    private void goOnUntil(Locator found) {
        var hits = buyer.page().locator("#hits > li");
        var more = buyer.page().locator("#more a[hx-get]");
        assertThat(hits.first()).isVisible();
        while (found.count() == 0 && more.count() > 0) {
            int before = hits.count();
            more.click();
            assertThat(hits.nth(before)).isVisible();
        }
        assertThat(found).isVisible();
    }
}
