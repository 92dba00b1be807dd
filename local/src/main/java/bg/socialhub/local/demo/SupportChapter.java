package bg.socialhub.local.demo;

import java.util.Map;

/** „Медена" asks the Plovdiv centre for help; an expert takes it, answers, resolves; she rates it. */
final class SupportChapter {

    private final Stage stage;

    SupportChapter(Stage stage) {
        this.stage = stage;
    }

    void play(String enterprise) {
        stage.chapter("3. „Медена“ иска помощ от центъра");
        var request = stage.as("medena@demo.bg")
                .post(
                        "/support-requests",
                        Map.of(
                                "centre", "plovdiv",
                                "enterpriseId", enterprise,
                                "category", "MARKET_PLACEMENT",
                                "subject", "Как да влезем в търговските вериги?",
                                "description", "Търсим мрежа от партньори и пласмент за меда."))
                .expect(201)
                .id();
        stage.done("Искането е прието в Пловдив");
        var path = "/support-requests/" + request;
        stage.as("varna.manager@demo.bg").get(path).expect(403, 404);
        stage.done("Друг център не вижда искането");
        var expert = stage.as("plovdiv.expert@demo.bg");
        expert.post(path + "/assignment").expect(200);
        expert.post(path + "/messages", Map.of("text", "Свързваме ви с три вериги и с панаира през пролетта."))
                .expect(200, 201);
        expert.post(path + "/resolution", Map.of("text", "Уговорени са три срещи с търговски вериги."))
                .expect(200);
        stage.done("Експерт го пое, отговори и го реши");
        stage.as("medena@demo.bg")
                .post(path + "/satisfaction", Map.of("score", 5, "comment", "Бързо и полезно."))
                .expect(200, 201);
        stage.done("„Медена“ оцени помощта с 5");
    }
}
