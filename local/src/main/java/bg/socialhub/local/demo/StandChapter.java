package bg.socialhub.local.demo;

import java.util.Map;

/** A stand of the fair goes to „Медена", and to nobody else. */
final class StandChapter {

    private final Stage stage;

    StandChapter(Stage stage) {
        this.stage = stage;
    }

    void play(String fair, String enterprise) {
        var application = stage.as("medena@demo.bg")
                .post(
                        "/events/" + fair + "/stand-applications",
                        Map.of("enterpriseId", enterprise, "standCode", "A1", "goods", "Мед и меденки"))
                .expect(201)
                .id();
        stage.as("plovdiv.manager@demo.bg")
                .post("/stand-applications/" + application + "/acceptance", Map.of("stand", "A1"))
                .expect(200);
        stage.anybody()
                .await("/events/" + fair + "/stands", it -> it.response().body().contains(enterprise));
        stage.done("Щанд A1 е за „Медена“");
    }
}
