package bg.socialhub.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Centres, their rooms and events as everybody finds them, and a seat at an event without an account. */
class CentreAndEventPagesIT {

    private static final String TAKEN_ADDRESS = UUID.randomUUID() + "@example.bg";

    private static String fair;
    private static String full;

    @BeforeAll
    static void twoFairs() {
        try (var manager = Person.signedIn("plovdiv.manager@demo.bg", Look.DESK);
                var visitor = Person.visitor(Look.PHONE)) {
            var desk = new FairChapter(manager);
            fair = desk.announces("Панаир на меда", Days.ofAFair(), 40, "A1, A2");
            full = desk.announces("Борса за поръчки", Days.ofAFair(), 1, "");
            var first = new VisitorChapter(visitor);
            first.asksForASeat(full, "Ана Иванова", TAKEN_ADDRESS);
            visitor.sees(new Texts(Look.PHONE).say("registration.CONFIRMED"));
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void centres(Look look) {
        try (var visitor = Person.visitor(look)) {
            var texts = new Texts(look);
            visitor.open("/centres").judge("centres");
            visitor.page().locator(".card a[href$='/plovdiv']").click();
            visitor.judge("centre");
            visitor.page().locator("#week-after").click();
            visitor.page().waitForURL("**/centres/plovdiv?week=*");
            assertThat(visitor.page().evaluate("document.activeElement.id")).isEqualTo("week-after");
            assertThat(visitor.page().locator("#week-before").isVisible()).isTrue();
            visitor.judge("centre-next-week");
            visitor.page().locator(".week a.mark").first().click();
            visitor.page().waitForURL("**/realms/**");
            visitor.open("/centres/lovech");
            visitor.sees(texts.say("centre.rooms.none"));
            visitor.judge("centre-without-rooms");
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void events(Look look) {
        try (var visitor = Person.visitor(look)) {
            var texts = new Texts(look);
            visitor.open("/events").judge("events");
            visitor.page().fill("#q", "няма такова");
            visitor.sees(texts.say("events.none.filtered"));
            visitor.judge("events-none");
            visitor.open("/events/" + fair).judge("event");
            visitor.open("/events/" + full).judge("event-full");
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void aSeatWithoutAnAccount(Look look) {
        try (var visitor = Person.visitor(look)) {
            var chapter = new VisitorChapter(visitor);
            chapter.getsASeat(fair, "Ана <b>Иванова</b>");
            visitor.judge("registration");
            visitor.page().locator(".ticket a").click();
            visitor.judge("ticket");
            visitor.page().goBack();
            chapter.givesTheSeatUp();
            visitor.judge("registration-cancelled");
            chapter.waits(full, "Вяра Димитрова", 1);
            visitor.judge("registration-waiting");
            visitor.follow(new Texts(look).say("registration.cancel"));
            visitor.judge("registration-cancellation");
            visitor.press(new Texts(look).say("registration.cancel.send"));
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void whatIsRefusedSaysWhatToDo(Look look) {
        try (var visitor = Person.visitor(look)) {
            var texts = new Texts(look);
            new VisitorChapter(visitor).asksForASeat(full, "Ана Иванова", TAKEN_ADDRESS);
            visitor.sees(texts.say("event.refused.already-registered"));
            assertThat(visitor.page().inputValue("#email")).isEqualTo(TAKEN_ADDRESS);
            visitor.judge("event-refused");
            visitor.page().evaluate("document.querySelector('main form').noValidate = true");
            visitor.page().fill("#name", " ");
            visitor.page().locator("main form button[type=submit]").click();
            visitor.sees(texts.say("event.register.name.missing"));
            visitor.judge("event-fault");
        }
    }

    @Test
    void thePersonalLinkOpensTheRegistrationElsewhereAndLeavesNoCodeInTheAddress() {
        try (var visitor = Person.visitor(Look.PHONE);
                var elsewhere = Person.visitor(Look.DESK);
                var stranger = Person.visitor(Look.DESK)) {
            var chapter = new VisitorChapter(visitor);
            String ticket = chapter.getsASeat(fair, "Борис Петров");
            String page = visitor.page().url();
            String link = chapter.personalLink();
            assertThat(page).doesNotContain("code");

            elsewhere.page().navigate(link);
            assertThat(elsewhere.page().url()).isEqualTo(page);
            elsewhere.sees(ticket);
            assertThat(stranger.page().navigate(page).status()).isEqualTo(404);
            assertThat(stranger.page().navigate(page + "/ticket.svg").status()).isEqualTo(404);
            assertThat(stranger.page()
                            .navigate(page + "?code=%0d%0aSet-Cookie:x=y")
                            .status())
                    .isEqualTo(404);
            new VisitorChapter(elsewhere).givesTheSeatUp();
        }
    }

    @Test
    void whoeverIsSignedInFindsItAmongTheirOwn() {
        try (var buyer = Person.signedIn("buyer@demo.bg", Look.PHONE)) {
            var chapter = new VisitorChapter(buyer);
            chapter.getsASeat(fair, "Иван Купувачев");
            String page = buyer.page().url();
            buyer.open("/my/registrations").judge("own-registrations");
            buyer.page()
                    .locator("main a[href$='" + page.replaceFirst(".*/", "/") + "']")
                    .click();
            chapter.givesTheSeatUp();
        }
    }

    @Test
    void withoutScriptOneRegistersAndCancelsAllTheSame() {
        try (var visitor = Person.withoutScript(Look.PHONE)) {
            var texts = new Texts(Look.PHONE);
            var page = visitor.open("/events/" + fair).page();
            page.fill("#name", "Гошо Без Скрипт");
            page.fill("#email", UUID.randomUUID() + "@example.bg");
            page.locator("form[action$='/registrations'] button[type=submit]").click();
            assertThat(page.locator("main").innerText()).contains(texts.say("registration.CONFIRMED"));
            page.locator("a[href$='/cancellation']").click();
            page.locator("main form button[type=submit]").click();
            assertThat(page.locator("main").innerText()).contains(texts.say("registration.cancelled.done"));
        }
    }
}
