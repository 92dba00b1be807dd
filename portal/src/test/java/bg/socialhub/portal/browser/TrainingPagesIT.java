package bg.socialhub.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Trainings from the plan to the certificate: as everybody, an enterprise's member and the centre's staff see them. */
class TrainingPagesIT {

    private static final String EXPERT = TrainingScene.EXPERT;
    private static final String MEDENA = TrainingScene.MEDENA;

    /** Not a person's, but one that passes for a personal number. */
    private static final String PERSONAL_NUMBER = "7523169263";

    private static TrainingScene scene;

    @BeforeAll
    static void oneThatIsFullAndOneThatIsOver() {
        scene = TrainingScene.set();
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void everybodysPages(Look look) {
        try (var visitor = Person.visitor(look)) {
            var texts = new Texts(look);
            visitor.open("/trainings").judge("trainings");
            visitor.open("/trainings?topic=INCLUSION_AT_WORK&centre=lovech");
            visitor.sees(texts.say("trainings.none.filtered"));
            visitor.judge("trainings-none");
            visitor.open("/trainings/" + scene.full());
            visitor.sees(texts.say("training.waiting", 1));
            visitor.judge("training-full");
            visitor.open("/certificates/" + scene.valid());
            visitor.sees(texts.say("certificate.VALID"));
            visitor.sees("Вяра Георгиева");
            visitor.judge("certificate-valid");
            visitor.open("/certificates/" + scene.revoked());
            visitor.sees(texts.say("certificate.REVOKED"));
            assertThat(visitor.page().locator("main")).not().containsText("Грешка в името");
            visitor.judge("certificate-revoked");
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void aMembersPages(Look look) {
        try (var medena = Person.signedIn(MEDENA, look)) {
            var texts = new Texts(look);
            var member = new EnrolmentChapter(medena);
            medena.open("/my/trainings").judge("my-trainings");
            member.card(scene.full(), "Борис Петров")
                    .locator("a[href$='/cancellation']")
                    .click();
            medena.judge("my-training-cancellation");
            member.wishes(scene.full(), scene.enterprise(), "ЕГН " + PERSONAL_NUMBER, TrainingScene.email());
            assertThat(medena.page().locator(".field.invalid #name")).hasValue("ЕГН " + PERSONAL_NUMBER);
            assertThat(medena.page().locator("[data-faults]")).isFocused();
            medena.sees(texts.say("my.training.privacy.title"));
            medena.judge("my-training-refused");
        }
    }

    @ParameterizedTest
    @MethodSource("bg.socialhub.portal.browser.Look#opposites")
    void theDesksPages(Look look) {
        try (var expert = Person.signedIn(EXPERT, look)) {
            String training = "/desk/trainings/" + scene.full();
            expert.open("/desk/trainings").judge("desk-trainings");
            expert.open("/desk/trainings?year=" + Days.today().getYear()).judge("desk-trainings-past");
            expert.open("/desk/trainings/new").judge("desk-training-new");
            expert.open(training).judge("desk-training");
            expert.open(training + "/edit").judge("desk-training-edit");
            expert.open(training + "/sessions/1/edit").judge("desk-training-session");
            expert.open(training + "/sessions/1/cancellation").judge("desk-training-session-drop");
            expert.open(training + "/cancellation").judge("desk-training-cancellation");
            expert.open("/desk/trainings/" + scene.held() + "/sessions/1/attendance")
                    .judge("desk-training-attendance");
            expert.open("/desk/trainings/" + scene.held() + "/certificates").judge("desk-training-certificates");
            expert.page().locator("a[href$='/revocation']").first().click();
            expert.judge("desk-training-revocation");
        }
    }

    @Test
    void aTakenRoomIsToldForEachSessionWithWhatIsFreeInstead() {
        try (var expert = Person.signedIn(EXPERT, Look.PHONE)) {
            var texts = new Texts(Look.PHONE);
            var desk = new TrainingChapter(expert);
            Page page = expert.page();
            desk.wishes("Счетоводство", 5, scene.day(), "16:00", "15:00");
            assertThat(page.locator("[data-faults]")).containsText(texts.say("desk.training.fault.ends"));
            desk.session(0, scene.day(), "09:30", "10:30");
            desk.session(1, scene.day(), "10:00", "11:00");
            expert.press(texts.say("desk.training.plan"));
            expert.judge("desk-training-refused");
            desk.session(1, scene.day().plusDays(1), "08:00", "09:00");
            expert.press(texts.say("desk.training.plan"));
            assertThat(page.locator("[data-faults]")).isFocused();
            assertThat(page.locator("#titleBg")).hasValue("Счетоводство");
            expert.sees(texts.say("desk.training.conflict"));
            expert.judge("desk-training-conflict");
            page.locator("button[name=take]").first().click();
            expert.sees(texts.say("desk.training.take"));
            expert.press(texts.say("desk.training.plan"));
            String id = desk.isPlanned();
            expert.judge("desk-training-draft");

            expert.open("/desk/trainings/" + id + "/sessions/2/edit");
            page.fill("#day", scene.day().toString());
            page.fill("#begins", "09:00");
            page.fill("#ends", "10:00");
            expert.press(texts.say("desk.training.session.save"));
            page.locator("button[name=take]").first().click();
            expert.press(texts.say("desk.training.session.save"));
            expert.sees(texts.say("desk.training.session.saved"));
            expert.open("/desk/trainings/" + id + "/cancellation");
            page.fill("#reason", "Болен лектор");
            expert.press(texts.say("desk.training.cancel"));
            expert.sees(texts.say("desk.training.cancelled.because", "Болен лектор"));
        }
    }

    @Test
    void whoGivesASeatUpMakesRoomForTheFirstWhoWaits() {
        try (var expert = Person.signedIn(EXPERT, Look.PHONE);
                var medena = Person.signedIn(MEDENA, Look.PHONE)) {
            var texts = new Texts(Look.PHONE);
            String id = new TrainingChapter(expert).announces("Работа с купувачи", 1, scene.day(), "17:00", "18:00");
            var member = new EnrolmentChapter(medena);
            member.getsASeat(id, scene.enterprise(), "Ема Стоева", TrainingScene.email());
            member.waits(id, scene.enterprise(), "Жоро Илиев", TrainingScene.email(), 1);
            member.givesUp(id, "Ема Стоева");
            assertThat(member.card(id, "Жоро Илиев")).containsText(texts.say("enrolment.ENROLLED"));
        }
    }

    @Test
    void aSheetThatAColleagueSavedMeanwhileIsNotOverwrittenUnseen() {
        try (var expert = Person.signedIn(EXPERT, Look.PHONE);
                var manager = Person.signedIn("plovdiv.manager@demo.bg", Look.DESK)) {
            var texts = new Texts(Look.PHONE);
            String sheet = "/desk/trainings/" + scene.held() + "/sessions/1/attendance";
            expert.open(sheet);
            manager.open(sheet);
            manager.press(texts.say("desk.training.attendance.all", 3));
            manager.sees(texts.say("desk.training.attendance.saved", 3, 3));
            expert.press(texts.say("desk.training.attendance.save"));
            assertThat(expert.page().locator("[data-faults]")).isFocused();
            expert.sees(texts.say("desk.training.attendance.stale"));
            assertThat(new TrainingChapter(expert).person("Диян Колев"))
                    .containsText(texts.say("desk.training.attendance.said.present"));
            expert.judge("desk-training-attendance-stale");
            expert.press(texts.say("desk.training.attendance.overwrite"));
            expert.sees(texts.say("desk.training.attendance.saved", 2, 3));
        }
    }

    @Test
    void theCertificateComesAsAPdfToItsEnterpriseAlone() {
        try (var medena = Person.signedIn(MEDENA, Look.DESK);
                var pchela = Person.signedIn("pchela@demo.bg", Look.DESK)) {
            String link = new EnrolmentChapter(medena)
                    .card(scene.held(), "Вяра Георгиева")
                    .locator("a[href$='.pdf']")
                    .getAttribute("href");
            assertThat(fetched(medena, link)).isEqualTo("200 application/pdf %PDF-");
            assertThat(fetched(pchela.open("/my"), link)).startsWith("404 text/html");
        }
    }

    /** Status, type and the first letters of what is at an address. */
    private static String fetched(Person person, String link) {
        String ask = """
                link => fetch(link).then(async answer =>
                  [answer.status, answer.headers.get('content-type'), (await answer.text()).slice(0, 5)].join(' '))""";
        return (String) person.page().evaluate(ask, link);
    }

    @Test
    void withoutScriptThePeopleOfASessionAreMarkedAllTheSame() {
        try (var expert = Person.signedIn(EXPERT, Look.PHONE).withoutItsScript()) {
            var texts = new Texts(Look.PHONE);
            new TrainingChapter(expert).marks(scene.held());
            expert.sees(texts.say("desk.training.attendance.saved", 2, 3));
            assertThat(expert.page().locator(".sheet input:checked")).hasCount(2);
        }
    }
}
