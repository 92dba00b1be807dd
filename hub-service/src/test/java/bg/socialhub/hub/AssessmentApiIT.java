package bg.socialhub.hub;

import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.MINISTRY;
import static bg.socialhub.hub.Person.NOBODY;
import static bg.socialhub.hub.Person.PCHELA;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Person.VARNA_MANAGER;
import static bg.socialhub.hub.Scene.HUB;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An enterprise's way from the questions over its answers to the next steps, as callers meet it. */
class AssessmentApiIT {

    private static final String COMPARISON = "/assessments/comparison?enterprise=";

    @Test
    void theQuestionsAreForEverybodyAndKnowTheirVersion() {
        Answer questions = HUB.get(NOBODY, "/assessments/questionnaire");
        assertThat(questions.json().path("dimensions")).hasSize(6);
        assertThat(questions.json().path("note").path("en").asString()).contains("not the EU's");
        assertThat(HUB.getWith("/assessments/questionnaire", "If-None-Match", questions.header("ETag"))
                        .status())
                .isEqualTo(304);
        assertThat(HUB.get(NOBODY, "/assessments/questionnaire?version=1")
                        .json()
                        .path("version")
                        .asInt())
                .isEqualTo(1);
        assertThat(HUB.get(NOBODY, "/assessments/questionnaire?version=99").problem())
                .isEqualTo("questionnaire-not-found");
        assertThat(HUB.get(NOBODY, "/assessments/questionnaire?version=one").status())
                .isEqualTo(400);
    }

    @Test
    void aDraftIsAnsweredInPartsCompletedAndThenKept() {
        String path = Assessing.draft(PCHELA, "pchela", "T0");
        Answer draft = HUB.get(VARNA_MANAGER, path);
        assertThat(draft.text("centre")).isEqualTo("varna");
        assertThat(draft.text("enterpriseName")).isEqualTo("Пчела");
        assertThat(draft.json().path("result").isMissingNode()).isTrue();

        String some = "{\"answers\":{\"data-use\":0,\"green-paper\":4}}";
        assertThat(HUB.put(VARNA_MANAGER, path + "/answers", some, "\"77\"").problem())
                .isEqualTo("precondition-failed");
        assertThat(HUB.send(HUB.request(PCHELA, path + "/answers").PUT(BodyPublishers.ofString(some)))
                        .problem())
                .isEqualTo("precondition-required");
        Answer saved = HUB.put(VARNA_MANAGER, path + "/answers", some, draft.header("ETag"));
        assertThat(saved.json().path("missing")).hasSize(22);
        Answer early = HUB.post(PCHELA, path + "/completion", "");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.problem()).isEqualTo("assessment-incomplete");
        assertThat(early.json().path("missing")).hasSize(22);

        HUB.put(PCHELA, path + "/answers", Assessing.answers(1), saved.header("ETag"));
        Answer done = HUB.post(PCHELA, path + "/completion", "");
        assertThat(done.text("status")).isEqualTo("COMPLETED");
        assertThat(done.json().path("result").path("overall").asDouble()).isEqualTo(25.0);
        assertThat(done.json().path("result").path("level").asString()).isEqualTo("BASIC");
        assertThat(done.json().path("nextSteps")).hasSize(3).allSatisfy(step -> {
            assertThat(step.path("text").path("bg").asString()).isNotBlank();
            assertThat(step.path("kinds")).isNotEmpty();
        });
        assertThat(HUB.put(PCHELA, path + "/answers", Assessing.answers(4), done.header("ETag"))
                        .problem())
                .isEqualTo("illegal-transition");
        Answer again = HUB.post(PCHELA, "/assessments", Assessing.opening("pchela", "T0"));
        assertThat(again.problem()).isEqualTo("assessment-exists");
        assertThat(path).endsWith(again.text("assessmentId"));
        assertThat(HUB.get(PLOVDIV_EXPERT, path).problem()).isEqualTo("assessment-not-found");
    }

    @Test
    void theStagesAreComparedForThoseWhomTheyConcern() {
        Assessing.completed(MEDENA, "medena", "T1", 1);
        Assessing.completed(PLOVDIV_EXPERT, "medena", "T2", 3);
        for (Person person : new Person[] {MEDENA, PLOVDIV_EXPERT}) {
            JsonNode stages = HUB.get(person, COMPARISON + "medena").json().path("stages");
            assertThat(stages.findValuesAsString("stage")).containsExactly("T1", "T2");
            assertThat(stages.path(1).path("change").path("overall").asDouble()).isEqualTo(50.0);
            assertThat(stages.path(1)
                            .path("change")
                            .path("dimensions")
                            .path("GREEN")
                            .asDouble())
                    .isEqualTo(50.0);
        }
        for (Person person : new Person[] {PCHELA, VARNA_MANAGER, MINISTRY}) {
            assertThat(HUB.get(person, COMPARISON + "medena").problem()).isEqualTo("assessment-not-found");
        }
    }

    @Test
    void aListHoldsOnesOwnAndGoesOnAfterTheCursor() {
        Assessing.draft(MEDENA, "medena", "T0");
        Assessing.completed(MEDENA, "medena", "T1", 1);
        Answer first = HUB.get(MEDENA, "/assessments?limit=1");
        Answer second = HUB.get(MEDENA, "/assessments?limit=1&cursor=" + first.text("next"));
        assertThat(first.json().path("items").findValuesAsString("enterpriseId"))
                .containsExactly("medena");
        assertThat(second.json().path("items").path(0).path("id"))
                .isNotEqualTo(first.json().path("items").path(0).path("id"));
        assertThat(HUB.get(PLOVDIV_EXPERT, "/assessments?enterprise=medena&stage=T1&status=COMPLETED")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(HUB.get(PLOVDIV_EXPERT, "/assessments?enterprise=pchela")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(HUB.get(MINISTRY, "/assessments").json().path("total").asInt())
                .isZero();
    }

    @Test
    void theSameKeyBeginsAWithdrawnOneAnewOnce() {
        String path = Assessing.draft(MEDENA, "medena", "T0");
        HUB.post(MEDENA, path + "/withdrawal", "");
        String body = Assessing.opening("medena", "T0");
        String key = UUID.randomUUID().toString();
        Answer first = HUB.post(MEDENA, "/assessments", body, "Idempotency-Key", key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Location")).endsWith(path);
        assertThat(first.json().path("answers")).isEmpty();
        Answer again = HUB.post(MEDENA, "/assessments", body, "Idempotency-Key", key);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(HUB.get(MEDENA, path).header("ETag")).isEqualTo(first.header("ETag"));
    }
}
