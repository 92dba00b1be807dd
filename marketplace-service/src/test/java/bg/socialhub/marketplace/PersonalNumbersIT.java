package bg.socialhub.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

/** I9: an ЕГН is refused and leaves no trace in the store, the log or the answer. */
@ExtendWith(OutputCaptureExtension.class)
class PersonalNumbersIT extends WithRealParts {

    private static final String EGN = "7523169263";

    @Autowired
    MongoTemplate mongo;

    @Test
    void leaveNoTrace(CapturedOutput log) {
        String enterprise = registered("Без следа");
        var answers = new ArrayList<Api.Answer>();
        for (String eik : new String[] {EGN, "BG" + EGN, "752316 9263", "7523-169-263"}) {
            answers.add(
                    api.post("medena", "/api/v1/enterprises", Samples.enterprise(eik, "Х Х"), "egn-" + answers.size()));
        }
        answers.add(api.get("", "/api/v1/enterprises/by-eik/" + EGN));
        answers.add(api.post("medena", "/api/v1/enterprises", Samples.enterprise(Samples.eik(), "Лице " + EGN)));
        answers.add(api.post(
                "medena",
                "/api/v1/enterprises/" + enterprise + "/offers",
                Samples.offer("Помощ от " + EGN),
                "egn-offer"));
        answers.add(api.post(
                "buyer",
                "/api/v1/partnerships",
                "{\"enterpriseId\":\"%s\",\"message\":\"ЕГН %s\",\"kind\":\"SUPPLY\"}".formatted(enterprise, EGN)));
        answers.add(api.post(
                "buyer",
                "/api/v1/partnerships",
                Samples.proposal(enterprise).replace("Подаръци ООД", "Иван, ЕГН " + EGN)));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.problem()).isEqualTo("personal-number");
            assertThat(answer.body().path("errors").isEmpty()).isFalse();
        });
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.body().toString()).doesNotContain(EGN, "752316"));
        assertThat(log.getAll()).doesNotContain(EGN, "752316");
        assertThat(everythingStored()).doesNotContain(EGN, "752316");
    }

    private String everythingStored() {
        var all = new StringBuilder();
        for (String collection : mongo.getCollectionNames()) {
            mongo.getCollection(collection).find().forEach((Document document) -> {
                all.append(document.toJson());
                if (document.get("answer") instanceof Document answer) {
                    all.append(new String(
                            answer.get("body", org.bson.types.Binary.class).getData()));
                }
            });
        }
        return all.toString();
    }
}
