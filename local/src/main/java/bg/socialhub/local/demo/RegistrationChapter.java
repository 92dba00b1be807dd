package bg.socialhub.local.demo;

import java.time.LocalDate;
import java.util.Map;

/** „Медена" registers, states a class A certificate and offers two things; the Plovdiv centre verifies it. */
final class RegistrationChapter {

    private static final String PLOVDIV_DISTRICT = "BG421";

    private final Stage stage;

    RegistrationChapter(Stage stage) {
        this.stage = stage;
    }

    /** The id of the enterprise. */
    String play() {
        stage.chapter("1. „Медена“ се представя");
        var eik = Eik.fresh();
        var enterprise = register(eik);
        refuseSecond(eik);
        certify(enterprise);
        offer(enterprise, "Пчелен мед от Родопите", "Манов мед в буркани от 450 г, събиран на ръка.", "9.80");
        offer(enterprise, "Меденки с канела", "Меденки, печени в работилница за хора с увреждания.", "4.20");
        return enterprise;
    }

    private String register(String eik) {
        var registered =
                stage.as("medena@demo.bg").post("/enterprises", profile(eik)).expect(201);
        stage.done("Регистрирано е социално предприятие с ЕИК %s", eik);
        return registered.id();
    }

    private void refuseSecond(String eik) {
        stage.as("pchela@demo.bg").post("/enterprises", profile(eik)).expectProblem(409, "enterprise-exists");
        stage.done("Втора регистрация на същия ЕИК е отказана");
    }

    private void certify(String enterprise) {
        var certification = "/enterprises/" + enterprise + "/certification";
        var today = LocalDate.now(Stage.SOFIA);
        var certificate = Map.of(
                "class",
                "A",
                "number",
                "СП-" + enterprise.substring(0, 6),
                "issuedOn",
                today.minusMonths(2).toString(),
                "validUntil",
                today.minusMonths(2).plusYears(3).toString());
        stage.as("medena@demo.bg").put(certification, certificate, "*").expect(200);
        stage.as("varna.manager@demo.bg").post(certification + "/verification").expect(403, 404);
        stage.done("Чужд център не може да провери удостоверението");
        stage.as("plovdiv.manager@demo.bg")
                .post(certification + "/verification")
                .expect(200);
        stage.anybody()
                .await(
                        "/enterprises/" + enterprise,
                        it -> it.body().path("mark").isObject());
        stage.done("Центърът в Пловдив провери клас А и знакът се вижда");
    }

    private void offer(String enterprise, String title, String description, String price) {
        var offer = Map.of(
                "title",
                Map.of("bg", title),
                "description",
                description,
                "kind",
                "GOOD",
                "category",
                "food-and-drink",
                "price",
                Map.of("amount", price, "currency", "EUR"));
        var medena = stage.as("medena@demo.bg");
        var id = medena.post("/enterprises/" + enterprise + "/offers", offer)
                .expect(201)
                .id();
        medena.post("/offers/" + id + "/publication").expect(200);
        stage.done("Предложена е „%s“", title);
    }

    private static Map<String, Object> profile(String eik) {
        return Map.of(
                "eik",
                eik,
                "name",
                "Медена " + eik.substring(4),
                "legalForm",
                "EOOD",
                "district",
                PLOVDIV_DISTRICT,
                "description",
                "Социално предприятие за мед и пчелни продукти.",
                "contacts",
                Map.of("email", "medena@demo.bg"));
    }
}
