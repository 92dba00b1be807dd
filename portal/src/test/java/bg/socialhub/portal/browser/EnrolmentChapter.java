package bg.socialhub.portal.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A member of an enterprise: enrols its people in trainings and gives a place up. */
final class EnrolmentChapter {

    private final Person member;
    private final Texts texts;

    EnrolmentChapter(Person member) {
        this.member = member;
        this.texts = new Texts(member.look());
    }

    /** Fills in the form and sends it; what the page answers is for the caller to see. */
    void wishes(String training, String enterprise, String name, String email) {
        Page page = member.open("/my/trainings/" + training + "/enrolment").page();
        if (page.locator("select#enterprise").isVisible()) {
            page.selectOption("#enterprise", enterprise);
        }
        page.fill("#name", name);
        page.fill("#email", email);
        page.locator("form[action$='/enrolment'] button[type=submit]").click();
    }

    void getsASeat(String training, String enterprise, String name, String email) {
        wishes(training, enterprise, name, email);
        member.sees(texts.say("my.training.done", name));
    }

    void waits(String training, String enterprise, String name, String email, int place) {
        wishes(training, enterprise, name, email);
        member.sees(texts.say("my.training.done.waiting", name, place));
    }

    /** From the list of one's people, which shows it given up then. */
    void givesUp(String training, String name) {
        card(training, name).locator("a[href$='/cancellation']").click();
        member.press(texts.say("my.training.cancel"));
        member.sees(texts.say("my.training.cancelled", name));
    }

    Locator card(String training, String name) {
        if (!member.page().url().endsWith("/my/trainings")) {
            member.open("/my/trainings");
        }
        return member.page()
                .locator("main .card")
                .filter(new Locator.FilterOptions().setHasText(name))
                .filter(new Locator.FilterOptions()
                        .setHas(member.page().locator("a[href$='/trainings/" + training + "']")));
    }
}
