package bg.socialhub.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One's own place, as members, buyers and newcomers find it. */
class MyPagesIT {

    /** Not a person's, but one that passes for a personal number. */
    private static final String PERSONAL_NUMBER = "7523169263";

    private static final String PURPOSE = "Обучение за пчелари";

    private static String enterprise;
    private static String request;
    private static String proposal;

    @BeforeAll
    static void somethingToSee() {
        try (var medena = Person.signedIn("medena@demo.bg", Look.DESK);
                var buyer = Person.signedIn("buyer@demo.bg", Look.DESK)) {
            var chapter = new EnterpriseChapter(medena);
            String name = "Медена " + UUID.randomUUID().toString().substring(0, 4);
            enterprise = chapter.registers(name);
            chapter.describes(enterprise, "Мед и восък.", "office@medena.example");
            chapter.statesCertificate(enterprise);
            chapter.offers(enterprise, "Липов мед", "12,50");
            request = chapter.asksForHelp(enterprise, "NETWORK", "Слаб безжичен сигнал", "В склада няма връзка.");
            chapter.replies(request, "Складът е на втория етаж.");
            var buyers = new BuyerChapter(buyer);
            proposal = buyers.proposes(enterprise, "Търсим мед за подаръци.");
            chapter.accepts(proposal);
            buyers.seesItAccepted(proposal);
            buyers.saves(enterprise, name);
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void aMembersPages(Look look) {
        try (var medena = Person.signedIn("medena@demo.bg", look)) {
            String mine = "/my/enterprises/" + enterprise;
            medena.open("/my").judge("my");
            medena.open("/my/enterprises").judge("my-enterprises");
            medena.open("/my/enterprises/new").judge("my-register");
            medena.open(mine).judge("my-enterprise");
            medena.open(mine + "/profile").judge("my-profile");
            medena.open(mine + "/certificate").judge("my-certificate");
            medena.open(mine + "/offers").judge("my-offers");
            medena.open(mine + "/offers/new").judge("my-offer-new");
            medena.open("/my/requests").judge("my-requests");
            medena.open("/my/requests/new").judge("my-request-new");
            medena.open("/my/requests/" + request).judge("my-request");
            medena.open("/my/bookings").judge("my-bookings");
            medena.open("/my/bookings/new?centre=plovdiv").judge("my-booking-new");
            medena.open("/my/proposals").judge("my-proposals");
            medena.open("/my/proposals/" + proposal).judge("my-proposal");
            medena.open("/my/proposals/" + proposal + "/withdrawal").judge("my-proposal-ending");
            medena.open("/my/stands").judge("my-stands");
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void aBuyersPages(Look look) {
        try (var buyer = Person.signedIn("buyer@demo.bg", look)) {
            buyer.open("/my").judge("my-buyer");
            buyer.open("/my/proposals/new?enterprise=" + enterprise).judge("my-proposal-new");
            buyer.open("/my/saved").judge("my-saved");
            buyer.open("/my/requests/new").judge("my-request-without-enterprise");
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void aPersonalNumberIsRefusedAndForgotten(Look look) {
        try (var medena = Person.signedIn("medena@demo.bg", look)) {
            var texts = new Texts(look);
            medena.open("/my/enterprises/new");
            medena.page().fill("#eik", PERSONAL_NUMBER);
            medena.page().fill("#name", "Медена & <b>дъщери</b>");
            medena.page().selectOption("#legalForm", "EOOD");
            medena.page().selectOption("#district", "BG421");
            medena.press(texts.say("my.register.send"));
            medena.sees(texts.say("my.register.eik.personal"));
            assertThat(medena.page().content()).doesNotContain(PERSONAL_NUMBER);
            assertThat(medena.page().inputValue("#name")).isEqualTo("Медена & <b>дъщери</b>");
            assertThat(medena.page().inputValue("#district")).isEqualTo("BG421");
            medena.judge("my-register-refused");
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void aTakenRoomComesWithSuggestions(Look look) {
        try (var medena = Person.signedIn("medena@demo.bg", look);
                var expert = Person.signedIn("plovdiv.expert@demo.bg", look)) {
            var texts = new Texts(look);
            LocalDate day = new CentreChapter(expert).freeDay();
            wishes(medena, texts, day);
            medena.sees(texts.say("my.booking.done.REQUESTED"));
            wishes(medena, texts, day);
            medena.sees(texts.say("my.booking.conflict"));
            medena.judge("my-booking-conflict");
            medena.page().locator("button[name=take]").first().click();
            assertThat(medena.page().inputValue("#purpose")).isEqualTo(PURPOSE);
            medena.press(texts.say("my.booking.ask"));
            medena.sees(texts.say("my.booking.done.REQUESTED"));
            medena.judge("my-bookings-full");
            givesUp(medena, texts);
            givesUp(medena, texts);
        }
    }

    @Test
    void aNewcomerRegistersAnEnterpriseAndIsAMemberAtOnce() {
        try (var newcomer = Person.signedIn("citizen@demo.bg", Look.PHONE)) {
            newcomer.open("/my").judge("my-newcomer");
            String id = new EnterpriseChapter(newcomer).registers("Нова работилница");
            newcomer.open("/my/requests/new?enterprise=" + id);
            newcomer.sees(new Texts(Look.PHONE).say("my.request.send"));
        }
    }

    private static void wishes(Person person, Texts texts, LocalDate day) {
        person.open("/my/bookings/new?centre=plovdiv&day=" + day);
        if (person.page().locator("#enterprise").count() > 0) {
            person.page().selectOption("#enterprise", enterprise);
        }
        person.page().fill("#from", "10:00");
        person.page().fill("#to", "12:00");
        person.page().fill("#attendees", "8");
        person.page().fill("#purpose", PURPOSE);
        person.press(texts.say("my.booking.ask"));
    }

    private static void givesUp(Person person, Texts texts) {
        person.open("/my/bookings");
        new EnterpriseChapter(person).cancellation(PURPOSE).first().click();
        person.judge("my-booking-cancel");
        person.fill(texts.say("my.booking.cancel.reason"), "Отпадна");
        person.press(texts.say("my.booking.cancel"));
        person.sees(texts.say("my.booking.cancel.done"));
    }
}
