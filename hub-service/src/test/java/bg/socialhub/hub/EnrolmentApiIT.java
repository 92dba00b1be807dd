package bg.socialhub.hub;

import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.NOBODY;
import static bg.socialhub.hub.Person.PCHELA;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Scene.HUB;
import static bg.socialhub.hub.TrainingApiIT.assertProblem;
import static bg.socialhub.hub.TrainingRequests.enrolment;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Enrolment as its callers meet it (I2, I6, I7). */
class EnrolmentApiIT {

    @Test
    void oneHasTheSeatOneWaitsAndMovesUp() {
        String path = TrainingScene.open("1");
        Answer anna = HUB.post(MEDENA, path + "/enrolments", enrolment("medena", "Анна"));
        assertThat(anna.status()).as(anna.response().body()).isEqualTo(201);
        assertThat(anna.text("status")).isEqualTo("ENROLLED");
        Answer boris = HUB.post(PCHELA, path + "/enrolments", enrolment("pchela", "Борис"));
        assertThat(boris.status()).isEqualTo(202);
        assertThat(boris.json().path("place").asInt()).isEqualTo(1);
        assertThat(HUB.get(NOBODY, path).json().path("free").asInt()).isZero();
        assertThat(HUB.get(NOBODY, path).response().body()).doesNotContain("Анна", "Борис");

        String hers = path + "/enrolments/" + anna.text("id");
        assertProblem(404, "enrolment-not-found", HUB.post(PCHELA, hers + "/cancellation", ""));
        assertThat(HUB.post(MEDENA, hers + "/cancellation", "", "If-Match", "\"1\"")
                        .text("status"))
                .isEqualTo("WITHDRAWN");
        assertProblem(409, "already-withdrawn", HUB.post(MEDENA, hers + "/cancellation", ""));
        assertThat(HUB.get(PCHELA, path + "/enrolments/" + boris.text("id")).text("status"))
                .isEqualTo("ENROLLED");
        assertProblem(
                409,
                "size-below-taken",
                HUB.put(PLOVDIV_EXPERT, twoSeatsTaken(), TrainingRequests.training("1"), "\"2\""));
    }

    private static String twoSeatsTaken() {
        String path = TrainingScene.open("2");
        HUB.post(MEDENA, path + "/enrolments", enrolment("medena", "Анна"));
        HUB.post(MEDENA, path + "/enrolments", enrolment("medena", "Борис"));
        return path;
    }

    @Test
    void eachEnterpriseSeesItsOwnPeopleAndStaffSeeAll() {
        String path = TrainingScene.open("5");
        HUB.post(MEDENA, path + "/enrolments", enrolment("medena", "Анна"));
        HUB.post(PCHELA, path + "/enrolments", enrolment("pchela", "Борис"));
        assertThat(HUB.get(MEDENA, path + "/enrolments").response().body())
                .contains("Анна")
                .doesNotContain("Борис");
        assertThat(HUB.get(PLOVDIV_EXPERT, path + "/enrolments?status=ENROLLED&limit=1")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(2);
        assertThat(HUB.get(Person.VARNA_MANAGER, path + "/enrolments")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void aRepeatWithTheSameKeyIsOneEnrolmentAndWithoutItIsRefused() {
        String path = TrainingScene.open("5");
        String body = enrolment("medena", "Анна");
        String key = UUID.randomUUID().toString();
        Answer first = HUB.post(MEDENA, path + "/enrolments", body, "Idempotency-Key", key);
        Answer again = HUB.post(MEDENA, path + "/enrolments", body, "Idempotency-Key", key);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text("id")).isEqualTo(first.text("id"));
        assertProblem(409, "already-enrolled", HUB.post(MEDENA, path + "/enrolments", body));
    }

    @Test
    void aPlanTakesNobodyAndACancelledTrainingNobodyMore() {
        String plan = TrainingScene.planned();
        assertProblem(404, "training-not-found", HUB.post(MEDENA, plan + "/enrolments", enrolment("medena", "Анна")));
        String open = TrainingScene.open("5");
        HUB.post(PLOVDIV_EXPERT, open + "/cancellation", "{\"reason\":\"Ремонт\"}");
        assertProblem(409, "enrolment-closed", HUB.post(MEDENA, open + "/enrolments", enrolment("medena", "Анна")));
        assertProblem(
                403, "enrolment-not-allowed", HUB.post(MEDENA, open + "/enrolments", enrolment("pchela", "Анна")));
    }
}
