package bg.socialhub.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a centre advises an enterprise: assessments, plans and checks on both sides, and the public catalogue. */
class AdvicePagesIT {

    private static final String MANAGER = "plovdiv.manager@demo.bg";
    private static final String EXPERT = "plovdiv.expert@demo.bg";
    private static final String MEMBER = "medena@demo.bg";

    private static String enterprise;
    private static String first;
    private static String solution;
    private static String title;
    private static String ended;
    private static String second;
    private static String running;
    private static String draft;
    private static String check;
    private static String kind;

    /** The whole way, by a member whose browser runs no script. */
    @BeforeAll
    static void fromDiagnosisToSolution() {
        String mark = UUID.randomUUID().toString().substring(0, 4);
        title = "Програма за склад " + mark;
        try (var manager = Person.signedIn(MANAGER, Look.DESK);
                var expert = Person.signedIn(EXPERT, Look.DESK);
                var registering = Person.signedIn(MEMBER, Look.DESK)) {
            enterprise = new EnterpriseChapter(registering).registers("Медена " + mark);
            solution = new AdviceChapter(manager).offers(title, "SOFTWARE", "DATA");
            try (var medena = registering.withoutItsScript()) {
                var member = new AdviceChapter(medena);
                var desk = new AdviceChapter(expert);
                first = member.isAssessed(enterprise, "T0", 2, 1, 3, 0, 1, 2);
                ended = desk.drafts(first, solution, Days.today().plusDays(40), "Избор на програма", "Обучение");
                member.agrees(ended);
                desk.starts(ended);
                desk.lends(ended, "Баркод четец", Days.today().plusDays(20));
                desk.happened(ended, "milestones", 1);
                desk.happened(ended, "milestones", 2);
                desk.happened(ended, "equipment", 1);
                desk.completes(ended, "Складът е в програма.", "Поръчка се приготвя за минути.");
                second = member.isAssessed(enterprise, "T1", 3, 2, 3, 3, 2, 2);
                running = desk.drafts(second, solution, Days.today().minusDays(3), "Онлайн поръчки", "Втори склад");
                member.agrees(running);
                desk.starts(running);
                desk.lends(running, "Таблет", Days.today());
                kind = new AdviceChapter(manager).has("Осцилоскоп " + mark, 3);
                desk.lendsFromTheList(running, kind, 2, Days.today().plusDays(9));
                expert.sees("2 × Осцилоскоп " + mark);
                draft = member.begins(enterprise, "T2");
                check = member.checks(enterprise);
            }
        }
    }

    /** So that the catalogue that everybody shares stays short. */
    @AfterAll
    static void theSolutionIsArchived() {
        try (var manager = Person.signedIn(MANAGER, Look.DESK)) {
            new AdviceChapter(manager).archives(solution, title);
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void aMembersPages(Look look) {
        try (var medena = Person.signedIn(MEMBER, look)) {
            medena.open("/my/enterprises/" + enterprise + "/advice").judge("advice-my");
            medena.open("/my/assessments/" + draft).judge("advice-draft");
            medena.open("/my/assessments/" + draft + "/4").judge("advice-questions");
            medena.open("/my/assessments/" + draft + "/withdrawal").judge("advice-withdrawal");
            medena.open("/my/assessments/" + second).judge("advice-result");
            medena.open("/my/plans/" + running).judge("advice-plan-my");
            medena.open("/my/plans/" + running + "/abandonment").judge("advice-plan-abandonment");
            medena.open("/my/checks/" + check).judge("certification-check");
            medena.open("/my/enterprises/" + enterprise + "/check?class=A").judge("certification-form");
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void theDesksPages(Look look) {
        try (var manager = Person.signedIn(MANAGER, look)) {
            manager.open("/desk/enterprises").judge("advice-enterprises");
            manager.open("/desk/enterprises/" + enterprise).judge("advice-enterprise");
            manager.open("/desk/plans").judge("advice-plans");
            manager.open("/desk/plans/" + running).judge("advice-plan-desk");
            var texts = new Texts(look);
            manager.open("/desk/plans/" + ended);
            manager.sees(texts.say("advice.history.return-equipment") + ": Баркод четец");
            manager.judge("advice-plan-completed");
            manager.open("/desk/equipment");
            assertThat(manager.page()
                            .locator(
                                    "tr",
                                    new Page.LocatorOptions()
                                            .setHas(manager.page().locator("a[href$='" + running + "']"))))
                    .containsText("Таблет");
            manager.judge("desk-equipment-lent");
            manager.open("/desk/equipment/" + kind);
            manager.sees(texts.say("rooms.equipment.with-plan"));
            manager.judge("desk-equipment-kind-lent");
            manager.open("/desk/solutions").judge("advice-solutions-desk");
            manager.open("/desk/solutions/" + solution).judge("advice-solution-form");
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void everybodysPages(Look look) {
        try (var visitor = Person.visitor(look)) {
            visitor.open("/solutions?category=SOFTWARE").judge("advice-solutions");
            visitor.open("/solutions/" + solution).judge("advice-solution");
            visitor.open("/certification?class=A_PLUS").judge("certification-checklist");
        }
    }

    @Test
    void twoWhoAnswerAtOnceLoseNothing() {
        try (var medena = Person.signedIn(MEMBER, Look.PHONE);
                var other = Person.signedIn(MEMBER, Look.DESK)) {
            var texts = new Texts(Look.PHONE);
            new AdviceChapter(medena).answers(draft, 1, 4);
            new AdviceChapter(other).answers(draft, 2, 3);
            other.press(texts.say("advice.questions.stop"));
            other.sees(texts.say("advice.assessment.saved"));
            medena.press(texts.say("advice.questions.next"));
            medena.sees(texts.say("advice.stale"));
            assertThat(medena.page().locator(".question input:checked")).hasCount(4);
            medena.judge("advice-questions-stale");
            medena.press(texts.say("advice.questions.next"));
            medena.open("/my/assessments/" + draft);
            medena.sees(texts.say("advice.answered", 8, 24));
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void whatIsWrongIsToldWhereItIs(Look look) {
        try (var expert = Person.signedIn(EXPERT, look)) {
            var texts = new Texts(look);
            var page = expert.open("/desk/enterprises/" + enterprise + "/check").page();
            page.fill("#employed", "единадесет");
            page.fill("#fromGroups", "3");
            expert.press(texts.say("certification.form.send"));
            assertThat(page.locator("#employed-error")).hasText(texts.say("certification.number.employed"));
            assertThat(page.locator("#employed")).hasValue("единадесет");
            expert.judge("certification-form-refused");
            expert.open("/desk/plans/" + running);
            page.locator("summary").last().click();
            page.fill("#what", "Проектор");
            page.fill("#dueBack", Days.today().minusDays(2).toString());
            expert.press(texts.say("advice.equipment.lend.do"));
            assertThat(page.locator("#dueBack-error")).isVisible();
            assertThat(page.locator("#what")).hasValue("Проектор");
            expert.judge("advice-plan-refused");
            new AdviceChapter(expert)
                    .lendsFromTheList(running, kind, 2, Days.today().plusDays(20));
            assertThat(page.locator("#quantity-error")).containsText("Осцилоскоп");
            expert.judge("advice-plan-few");
        }
    }

    @Test
    void anExpertKeepsNoSolutionsAndAnotherMemberSeesNothing() {
        try (var expert = Person.signedIn(EXPERT, Look.PHONE);
                var pchela = Person.signedIn("pchela@demo.bg", Look.PHONE)) {
            assertStatus(expert, "/desk/solutions/" + solution, 403);
            assertStatus(pchela, "/my/plans/" + ended, 404);
            assertStatus(pchela, "/my/assessments/" + first, 404);
            assertStatus(pchela, "/my/enterprises/" + enterprise + "/advice", 404);
        }
    }

    private static void assertStatus(Person person, String path, int status) {
        org.assertj.core.api.Assertions.assertThat(person.page().navigate(path).status())
                .as(path)
                .isEqualTo(status);
    }
}
