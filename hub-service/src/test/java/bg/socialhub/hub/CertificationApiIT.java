package bg.socialhub.hub;

import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.NOBODY;
import static bg.socialhub.hub.Person.PCHELA;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Person.VARNA_MANAGER;
import static bg.socialhub.hub.Scene.HUB;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Help towards a certificate as callers meet it: never a verdict, and what nobody verified says so. */
class CertificationApiIT {

    private static final String CHECKS = "/certification-checks";

    @Test
    void theChecklistOfADayIsForEverybody() {
        Answer now = HUB.get(NOBODY, "/certification-checklists/A_PLUS");
        assertThat(now.json().path("conditions").findValuesAsString("id"))
                .containsExactly("A1", "A2", "A3", "A4", "P1", "P2", "P3");
        JsonNode sum = now.json().path("conditions").path(2).path("thresholds").path(1);
        assertThat(sum.path("value").asString()).isEqualTo("3834.69");
        assertThat(sum.path("unverified").asBoolean()).isTrue();
        assertThat(now.json().path("employed").path("unverified").asBoolean()).isTrue();
        assertThat(now.json().path("note").path("bg").asString()).contains("не правна оценка");

        Answer before = HUB.get(NOBODY, "/certification-checklists/A?on=2025-12-31");
        assertThat(before.json().path("conditions")).hasSize(4);
        assertThat(before.json().path("rulesVersion").asInt()).isEqualTo(1);
        assertThat(before.json()
                        .path("conditions")
                        .path(2)
                        .path("thresholds")
                        .path(1)
                        .path("unit")
                        .asString())
                .isEqualTo("BGN");
        assertThat(HUB.get(NOBODY, "/certification-checklists/A?on=2019-05-01").problem())
                .isEqualTo("certification-rules-not-found");
    }

    @Test
    void aCheckSaysWhatIsMetWhatIsMissingAndWhatAPersonHasToSee() {
        Answer checked = HUB.post(MEDENA, CHECKS, Requests.check("medena", "12000.50", "6000.30", 11, 4));
        assertThat(checked.status()).isEqualTo(201);
        assertThat(checked.json().path("conditions").findValuesAsString("outcome"))
                .containsExactly(
                        "CHECK_BY_PERSON", "CHECK_BY_PERSON", "MET", "MET", "CHECK_BY_PERSON", "MISSING", "MISSING");
        assertThat(checked.text("indicator")).isEqualTo("CHECK_BY_PERSON");
        assertThat(checked.json().path("note").path("en").asString()).contains("not a legal verdict");
        assertThat(checked.json().path("figures").path("result").path("amount").asString())
                .isEqualTo("12000.50");
        assertThat(checked.text("centre")).isEqualTo("plovdiv");

        String path = checked.header("Location").substring("/api/v1".length());
        assertThat(HUB.get(PLOVDIV_EXPERT, path).response().body())
                .isEqualTo(checked.response().body());
        assertThat(HUB.get(PCHELA, path).problem()).isEqualTo("certification-check-not-found");
        assertThat(HUB.get(VARNA_MANAGER, path).problem()).isEqualTo("certification-check-not-found");
        assertThat(HUB.get(PLOVDIV_EXPERT, CHECKS + "?enterprise=medena")
                        .json()
                        .path("items")
                        .findValuesAsString("id"))
                .contains(checked.text("id"));
        assertThat(HUB.get(VARNA_MANAGER, CHECKS + "?enterprise=medena")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void thePackagedServiceRemindsThoseWhomACertificateConcerns() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> reminders(MEDENA).contains("30 medena plovdiv true"));
        assertThat(reminders(PLOVDIV_EXPERT)).contains("30 medena plovdiv true");
        assertThat(reminders(MEDENA, "?current=true&limit=1")).containsExactly("30 medena plovdiv true");
        assertThat(reminders(VARNA_MANAGER, "?current=true")).isEmpty();
        assertThat(reminders(PCHELA)).isEmpty();
        assertThat(reminders(VARNA_MANAGER)).isEmpty();
        assertThat(reminders(Person.MINISTRY)).isEmpty();
    }

    private static List<String> reminders(Person person) {
        return reminders(person, "");
    }

    private static List<String> reminders(Person person, String filter) {
        JsonNode items =
                HUB.get(person, "/certification-reminders" + filter).json().path("items");
        return java.util.stream.StreamSupport.stream(items.spliterator(), false)
                .map(item -> "%s %s %s %s"
                        .formatted(
                                item.path("daysBefore").asString(),
                                item.path("enterpriseId").asString(),
                                item.path("centre").asString(),
                                item.path("current").asString()))
                .toList();
    }
}
