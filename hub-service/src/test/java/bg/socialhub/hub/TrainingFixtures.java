package bg.socialhub.hub;

import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Scene.HUB;
import static bg.socialhub.hub.Scene.TRAINING_ROOM;
import static bg.socialhub.hub.TrainingRequests.freeSession;

import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What the rows about trainings name. */
final class TrainingFixtures {

    private TrainingFixtures() {}

    static void addTo(Map<String, Supplier<String>> makers, UnaryOperator<String> get) {
        makers.put("training-wish", () -> TrainingRequests.training("9", freeSession(TRAINING_ROOM)));
        makers.put("training-change", () -> TrainingRequests.training("9"));
        makers.put("planned-training", TrainingScene::planned);
        makers.put("open-training", TrainingScene::open);
        makers.put("room-session", () -> freeSession(TRAINING_ROOM));
        makers.put("enrolment-wish", () -> TrainingRequests.enrolment("medena", "Анна"));
        makers.put("enrolled", TrainingScene::enrolled);
        makers.put("attended-training", () -> TrainingScene.attended().training());
        makers.put(
                "attended-enrolment",
                () -> HUB.get(PLOVDIV_EXPERT, get.apply("attended-training") + "/enrolments")
                        .json()
                        .path("items")
                        .path(0)
                        .path("id")
                        .asString());
        makers.put("certificate", TrainingScene::certificate);
        makers.put(
                "certificate-code",
                () -> HUB.get(PLOVDIV_EXPERT, TrainingScene.certificate()).text("code"));
    }
}
