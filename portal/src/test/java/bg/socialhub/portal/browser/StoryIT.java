package bg.socialhub.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The story of the main job, from the first certificate to the ministry's figures, each part by whose it is. */
class StoryIT {

    private static final String SHOP_HELP = "MARKET_PLACEMENT";

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void everyOnePlaysTheirPart(Look look) {
        try (var medena = Person.signedIn("medena@demo.bg", look);
                var business = Person.signedIn("buyer@demo.bg", look);
                var expert = Person.signedIn("plovdiv.expert@demo.bg", look);
                var manager = Person.signedIn("plovdiv.manager@demo.bg", look);
                var ministry = Person.signedIn("ministry@demo.bg", look)) {
            var figures = new MinistryChapter(ministry);
            BigDecimal before = figures.comparesCentres("enterprisesRegistered");
            String name = "Медена " + UUID.randomUUID().toString().substring(0, 4);
            String enterprise = registersAndIsVerified(medena, expert, name);
            findAndPropose(business, medena, enterprise, name);
            asksForHelp(medena, expert, enterprise);
            booksTheTrainingRoom(expert);
            holdsTheFair(look, manager, expert, medena, enterprise, name);
            figures.readsAllFigures();
            figures.showsAtLeast("enterprisesRegistered", before.add(BigDecimal.ONE));
            ministry.picture("story-figures");
        }
    }

    private static String registersAndIsVerified(Person medena, Person expert, String name) {
        var member = new EnterpriseChapter(medena);
        String enterprise = member.registers(name);
        medena.picture("story-registered");
        member.describes(enterprise, "Мед от собствени пчелини.", "office@medena.example");
        member.statesCertificate(enterprise);
        member.offers(enterprise, "Липов мед", "12,50");
        member.offers(enterprise, "Восъчна свещ", "3");
        new CentreChapter(expert).verifies(enterprise);
        expert.picture("story-verified");
        return enterprise;
    }

    private static void findAndPropose(Person business, Person medena, String enterprise, String name) {
        var search = new SearchChapter(business);
        for (var words : new String[] {"мед", "med", "меден"}) {
            search.finds(words, enterprise);
        }
        business.picture("story-found");
        search.opensEnterprise(enterprise, name);
        search.seesTheMark();
        business.picture("story-enterprise");
        var buyer = new BuyerChapter(business);
        String proposal = buyer.proposes(enterprise, "Търсим мед за коледни подаръци.");
        new EnterpriseChapter(medena).accepts(proposal);
        medena.picture("story-accepted");
        buyer.seesItAccepted(proposal);
    }

    private static void asksForHelp(Person medena, Person expert, String enterprise) {
        var member = new EnterpriseChapter(medena);
        var desk = new CentreChapter(expert);
        String network = member.asksForHelp(enterprise, "NETWORK", "Слаб сигнал", "В склада няма интернет.");
        String placement = member.asksForHelp(enterprise, SHOP_HELP, "Пласмент", "В кои вериги да предложим меда?");
        expert.open("/desk").picture("story-desk");
        desk.takes(network);
        desk.resolves(network, "Сложихме втора точка за достъп.");
        desk.takes(placement);
        desk.answers(placement, "Говорим с две вериги.");
        member.replies(placement, "Чудесно, чакаме.");
        desk.resolves(placement, "Едната верига Ви чака на среща.");
        member.rates(placement, 5, "Бързо и полезно.");
        medena.picture("story-rated");
    }

    private static void booksTheTrainingRoom(Person expert) {
        var desk = new CentreChapter(expert);
        LocalDate day = desk.freeDay();
        desk.books(day, "10:00", "12:00", "Обучение по продажби");
        desk.wishes(day, "11:00", "13:00", "Среща с купувачи");
        desk.booksWhatIsOffered("Среща с купувачи");
        expert.picture("story-booked");
    }

    private static void holdsTheFair(
            Look look, Person manager, Person expert, Person medena, String enterprise, String name) {
        var desk = new FairChapter(manager);
        String fair = desk.announces("Панаир на меда", Days.ofAFair(), 1, "A1, A2");
        manager.picture("story-announced");
        try (var ana = Person.visitor(look);
                var boris = Person.visitor(look)) {
            var first = new VisitorChapter(ana);
            var second = new VisitorChapter(boris);
            first.getsASeat(fair, "Ана Иванова");
            second.waits(fair, "Борис Петров", 1);
            boris.picture("story-waiting");
            first.givesTheSeatUp();
            String ticket = second.movesUp();
            boris.picture("story-ticket");
            new EnterpriseChapter(medena).appliesForStand(enterprise, fair, "A1", "Мед, восък и свещи");
            desk.givesStand(fair, name, "A1");
            new EnterpriseChapter(medena).hasStand("A1");
            var door = new FairChapter(expert);
            door.letsIn(fair, ticket, "Борис Петров");
            expert.picture("story-door");
            door.refusesSecondTime(fair, ticket);
            assertThat(expert.page().locator("#answer")).not().containsText("@");
        }
    }
}
