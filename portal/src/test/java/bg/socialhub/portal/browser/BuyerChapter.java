package bg.socialhub.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

/** A buyer: proposes a partnership, sees what became of it, saves the enterprise. */
final class BuyerChapter {

    static final String NAME = "Подаръци & <b>сувенири</b> ООД";

    private final Person buyer;
    private final Texts texts;

    BuyerChapter(Person buyer) {
        this.buyer = buyer;
        this.texts = new Texts(buyer.look());
    }

    /** @return the proposal's id */
    String proposes(String enterprise, String message) {
        buyer.open("/my/proposals/new?enterprise=" + enterprise);
        buyer.page().selectOption("#kind", "SUPPLY");
        buyer.fill(texts.say("my.proposal.message"), message);
        buyer.page().fill("#name", NAME);
        buyer.page().fill("#contact", "0888 000 000");
        buyer.press(texts.say("my.proposal.send"));
        buyer.sees(texts.say("my.proposal.sent.done"));
        assertThat(buyer.page()).hasURL(Pattern.compile(".*/my/proposals/[0-9a-f-]{36}$"));
        return buyer.page().url().replaceFirst(".*/", "");
    }

    void seesItAccepted(String proposal) {
        buyer.open("/my/proposals/" + proposal);
        buyer.sees(texts.say("my.proposal.now.sent.ACCEPTED"));
    }

    void saves(String enterprise, String name) {
        buyer.open("/enterprises/" + enterprise);
        buyer.press(texts.say("enterprise.save"));
        buyer.sees(texts.say("my.saved.done"));
        buyer.open("/my/saved");
        buyer.sees(name);
    }
}
