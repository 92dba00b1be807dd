package bg.socialhub.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A member of an enterprise: registers it, sells, asks the centre for help, answers proposals, gets a stand. */
final class EnterpriseChapter {

    private static final double SWEEP_MILLIS = 30_000;

    private final Person member;
    private final Texts texts;

    EnterpriseChapter(Person member) {
        this.member = member;
        this.texts = new Texts(member.look());
    }

    /** @return the enterprise's id, once all services know the member */
    String registers(String name) {
        member.open("/my/enterprises/new");
        member.fill(texts.say("my.register.eik"), Eik.fresh());
        member.fill(texts.say("my.register.name"), name);
        member.page().selectOption("#legalForm", "EOOD");
        member.page().selectOption("#district", "BG421");
        member.press(texts.say("my.register.send"));
        member.sees(texts.say("my.register.done"));
        assertThat(member.page().locator("#access"))
                .containsText(
                        texts.say("my.access.ready"),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(SWEEP_MILLIS));
        return idAtTheEnd();
    }

    void describes(String enterprise, String description, String email) {
        member.open("/my/enterprises/" + enterprise + "/profile");
        member.fill(texts.say("my.profile.description"), description);
        member.fill(texts.say("my.profile.email"), email);
        member.press(texts.say("my.save"));
        member.sees(texts.say("my.profile.done"));
    }

    void statesCertificate(String enterprise) {
        member.open("/my/enterprises/" + enterprise + "/certificate");
        member.page().selectOption("#certificateClass", "A");
        member.fill(texts.say("my.certificate.number"), "РД-05-12");
        var issued = Days.today().minusDays(3);
        member.page().fill("#issuedOn", issued.toString());
        member.page().fill("#validUntil", issued.plusYears(2).toString());
        member.press(texts.say("my.certificate.send"));
        member.sees(texts.say("my.certificate.status.SUBMITTED"));
    }

    void offers(String enterprise, String title, String price) {
        member.open("/my/enterprises/" + enterprise + "/offers/new");
        member.page().fill("#title", title);
        member.fill(texts.say("my.offer.description"), "От собствен пчелин в Родопите.");
        member.page().selectOption("#kind", "GOOD");
        member.page().selectOption("#category", "food-and-drink");
        member.page().fill("#price", price);
        member.press(texts.say("my.offer.publish.now"));
        member.sees(texts.say("my.offer.published"));
        member.sees(title);
    }

    /** @return the request's id */
    String asksForHelp(String enterprise, String category, String subject, String description) {
        member.open("/my/requests/new?enterprise=" + enterprise);
        assertThat(member.page().locator("#centre")).hasValue("plovdiv");
        member.page().selectOption("#category", category);
        member.page().fill("#subject", subject);
        member.fill(texts.say("my.request.description"), description);
        member.press(texts.say("my.request.send"));
        member.sees(texts.say("my.request.opened"));
        return idAtTheEnd();
    }

    void replies(String request, String text) {
        member.open("/my/requests/" + request);
        member.fill(texts.say("my.request.say"), text);
        member.press(texts.say("my.request.say.send"));
        member.sees(texts.say("my.request.done.messages"));
        member.sees(text);
    }

    void rates(String request, int score, String comment) {
        member.open("/my/requests/" + request);
        member.page().check("[name=score][value='" + score + "']");
        member.fill(texts.say("my.request.comment"), comment);
        member.press(texts.say("my.request.rate.send"));
        member.sees(texts.say("my.request.done.satisfaction"));
        member.sees(comment);
    }

    /** @return the booking's id; the centre has yet to decide */
    String asksForRoom(String enterprise, LocalDate day, String from, String to, String purpose) {
        Page page = member.open("/my/bookings/new?centre=plovdiv&day=" + day).page();
        if (page.locator("#enterprise").count() > 0) {
            page.selectOption("#enterprise", enterprise);
        }
        page.fill("#from", from);
        page.fill("#to", to);
        page.fill("#attendees", "8");
        page.fill("#purpose", purpose);
        member.press(texts.say("my.booking.ask"));
        member.sees(texts.say("my.booking.done.REQUESTED"));
        return bookingOf(purpose);
    }

    /** @return the id of the booking of this purpose in the list that is open */
    String bookingOf(String purpose) {
        return cancellation(purpose).last().getAttribute("href").replaceAll(".*/bookings/|/cancellation", "");
    }

    void accepts(String proposal) {
        member.open("/my/proposals/" + proposal);
        member.sees(texts.say("my.proposal.title.from", BuyerChapter.NAME));
        member.sees(texts.say("my.proposal.now.received.PROPOSED"));
        member.press(texts.say("my.proposal.step.acceptance"));
        member.sees(texts.say("my.proposal.done.ACCEPTED"));
    }

    void appliesForStand(String enterprise, String event, String stand, String goods) {
        member.open("/my/stands/new?event=" + event + "&enterprise=" + enterprise);
        member.page().selectOption("#stand", stand);
        member.fill(texts.say("my.stand.goods"), goods);
        member.press(texts.say("my.stand.send"));
        member.sees(texts.say("my.stand.applied"));
    }

    void hasStand(String stand) {
        member.open("/my/stands");
        member.sees(texts.say("my.stand.given", stand));
    }

    /** The links in the list of bookings by which one gives up those of a purpose. */
    Locator cancellation(String purpose) {
        return member.page()
                .locator(".card", new Page.LocatorOptions().setHasText(purpose))
                .locator("a[href$='/cancellation']");
    }

    private String idAtTheEnd() {
        assertThat(member.page()).hasURL(Pattern.compile(".*/[0-9a-f-]{36}$"));
        return member.page().url().replaceFirst(".*/", "");
    }
}
