package bg.socialhub.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** From diagnosis to solution: a member answers and agrees, the centre's staff plan, lend and complete. */
final class AdviceChapter {

    private static final int DIMENSIONS = 6;

    private final Person person;
    private final Page page;
    private final Texts texts;

    AdviceChapter(Person person) {
        this.person = person;
        this.page = person.page();
        this.texts = new Texts(person.look());
    }

    /** @return the assessment's id; a draft */
    String begins(String enterprise, String stage) {
        person.open("/my/enterprises/" + enterprise + "/advice");
        person.press(texts.say("advice.begin." + stage));
        assertThat(page).hasURL(Pattern.compile(".*/my/assessments/[0-9a-f-]{36}$"));
        return page.url().replaceFirst(".*/", "");
    }

    /** Every question of a dimension, with answers of so many points. */
    void answers(String assessment, int dimension, int points) {
        person.open("/my/assessments/" + assessment + "/" + dimension);
        for (Locator question : page.locator(".question").all()) {
            question.locator("input[value='" + points + "']").check();
        }
    }

    /** @param points of all answers in each dimension */
    String isAssessed(String enterprise, String stage, int... points) {
        String assessment = begins(enterprise, stage);
        for (int dimension = 1; dimension <= DIMENSIONS; dimension++) {
            answers(assessment, dimension, points[dimension - 1]);
            person.press(texts.say("advice.questions." + (dimension < DIMENSIONS ? "next" : "finish")));
        }
        person.press(texts.say("advice.assessment.complete"));
        person.sees(texts.say("advice.assessment.done.completion"));
        return assessment;
    }

    /** @return the solution's id */
    String offers(String title, String category, String dimension) {
        person.open("/desk/solutions/new");
        page.selectOption("#category", category);
        page.selectOption("#dimension", dimension);
        page.fill("#titleBg", title);
        page.fill("#descriptionBg", "Настройка и обучение на място.");
        page.fill("#asksBg", "Един човек за два часа седмично.");
        person.press(texts.say("my.save"));
        person.sees(texts.say("advice.solution.saved", title));
        return page.locator("main h2 a", new Page.LocatorOptions().setHasText(title))
                .getAttribute("href")
                .replaceFirst(".*/", "");
    }

    void archives(String solution, String title) {
        person.open("/desk/solutions/" + solution);
        person.press(texts.say("advice.solution.archive"));
        person.sees(texts.say("advice.solution.done.archival", title));
    }

    /** @return the plan's id; it waits for the enterprise */
    String drafts(String assessment, String solution, LocalDate due, String... milestones) {
        person.open("/desk/assessments/" + assessment + "/plan");
        page.check("[name=solutions][value='" + solution + "']");
        for (int row = 0; row < milestones.length; row++) {
            page.fill("#text-" + row, milestones[row]);
            page.fill("#due-" + row, due.toString());
        }
        person.press(texts.say("my.save"));
        person.sees(texts.say("advice.plan.drafted"));
        return page.url().replaceFirst(".*/", "");
    }

    void agrees(String plan) {
        person.open("/my/plans/" + plan);
        person.press(texts.say("advice.plan.agree"));
        person.sees(texts.say("advice.plan.done.agreement"));
    }

    void starts(String plan) {
        person.open("/desk/plans/" + plan);
        person.press(texts.say("advice.plan.start"));
        person.sees(texts.say("advice.plan.done.start"));
    }

    void lends(String plan, String what, LocalDate dueBack) {
        person.open("/desk/plans/" + plan);
        page.locator("summary").last().click();
        page.fill("#what", what);
        page.fill("#inventoryMark", "ПЛ-017");
        page.fill("#dueBack", dueBack.toString());
        person.press(texts.say("advice.equipment.lend.do"));
        person.sees(texts.say("advice.plan.done.lent"));
    }

    /** @return the id of a kind of equipment that the centre has now */
    String has(String kind, int quantity) {
        person.open("/desk/equipment/new");
        page.fill("#nameBg", kind);
        page.selectOption("#category", "OTHER");
        page.fill("#quantity", Integer.toString(quantity));
        person.press(texts.say("rooms.equipment.save"));
        person.sees(texts.say("rooms.equipment.done", kind));
        return page.locator("main h2 a", new Page.LocatorOptions().setHasText(kind))
                .getAttribute("href")
                .replaceFirst(".*/", "");
    }

    void lendsFromTheList(String plan, String kind, int quantity, LocalDate dueBack) {
        person.open("/desk/plans/" + plan);
        page.locator("summary").last().click();
        page.selectOption("#equipmentId", kind);
        page.fill("#quantity", Integer.toString(quantity));
        page.fill("#dueBack", dueBack.toString());
        person.press(texts.say("advice.equipment.lend.do"));
    }

    /** @param what milestones or equipment */
    void happened(String plan, String what, int number) {
        person.open("/desk/plans/" + plan);
        page.locator("form[action$='/" + what + "/" + number + "'] button").click();
        person.sees(texts.say("advice.plan.done." + what));
    }

    void completes(String plan, String result, String changed) {
        person.open("/desk/plans/" + plan);
        page.fill("#result", result);
        page.fill("#changed", changed);
        person.press(texts.say("advice.plan.complete"));
        person.sees(texts.say("advice.plan.done.completion"));
        person.sees(changed);
    }

    /** @return the check's id */
    String checks(String enterprise) {
        person.open("/my/enterprises/" + enterprise + "/check?class=A_PLUS");
        page.fill("#profit", "12 000,50");
        page.fill("#spent", "1 000,30 €");
        page.fill("#employed", "11");
        page.fill("#fromGroups", "3");
        person.press(texts.say("certification.form.send"));
        person.sees(texts.say("certification.indicator.MISSING"));
        return page.url().replaceFirst(".*/", "");
    }
}
