package bg.socialhub.local.demo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A business finds „Медена" in any spelling and proposes a partnership; „Медена" accepts. */
final class SearchChapter {

    private final Stage stage;

    SearchChapter(Stage stage) {
        this.stage = stage;
    }

    void play(String enterprise) {
        stage.chapter("2. Фирма търси мед");
        for (var words : List.of("мед", "med", "меден")) {
            find(words, enterprise);
        }
        var partnership = stage.as("buyer@demo.bg")
                .post(
                        "/partnerships",
                        Map.of(
                                "enterpriseId", enterprise,
                                "kind", "SUPPLY",
                                "message", "Търсим мед за подаръчни кутии за празниците."))
                .expect(201)
                .id();
        stage.done("Фирмата предложи партньорство");
        stage.as("pchela@demo.bg")
                .post("/partnerships/" + partnership + "/acceptance")
                .expect(403, 404);
        stage.as("medena@demo.bg")
                .post("/partnerships/" + partnership + "/acceptance")
                .expect(200);
        stage.done("„Медена“ прие, а чуждо предприятие не може");
    }

    private void find(String words, String enterprise) {
        var found = stage.anybody()
                .await(
                        "/offers?limit=100&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8),
                        it -> it.response().body().contains(enterprise));
        found.expect(200);
        stage.require(found.body().path("facets").isObject(), "Търсенето на „%s“ не дава броя по вид", words);
        stage.done(
                "„%s“ намира „Медена“ сред %d предложения",
                words, found.body().path("total").asInt());
    }
}
