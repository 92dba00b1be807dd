package bg.socialhub.hub;

import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Person.PLOVDIV_MANAGER;
import static bg.socialhub.hub.Person.VARNA_MANAGER;
import static bg.socialhub.hub.Scene.HUB;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The packaged service's answer templates, and the list of requests as far as their pages need it. */
class AnswerTemplateApiIT {

    private static final String ALL = "/centres/varna/answer-templates";

    @Test
    void aTemplateIsWrittenChangedAndTakenAwayAtTheVersionThatWasSeen() {
        String key = UUID.randomUUID().toString();
        Answer written = HUB.post(VARNA_MANAGER, ALL, Requests.template("Здравейте"), "Idempotency-Key", key);
        Answer again = HUB.post(VARNA_MANAGER, ALL, Requests.template("Здравейте"), "Idempotency-Key", key);
        assertThat(again.text("id")).isEqualTo(written.text("id"));
        assertThat(written.header("Location")).endsWith(ALL + "/" + written.text("id"));
        String one = ALL + "/" + written.text("id");
        Answer changed = HUB.put(VARNA_MANAGER, one, Requests.template("Добър ден"), written.header("ETag"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(HUB.get(VARNA_MANAGER, one).text("text")).isEqualTo("Добър ден");
        Answer stale = HUB.put(VARNA_MANAGER, one, Requests.template("Късно"), written.header("ETag"));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.problem()).isEqualTo("precondition-failed");
        assertThat(HUB.delete(VARNA_MANAGER, one).status()).isEqualTo(204);
        assertThat(HUB.get(VARNA_MANAGER, one).problem()).isEqualTo("answer-template-not-found");
        assertThat(HUB.delete(VARNA_MANAGER, one).status()).isEqualTo(404);
    }

    @Test
    void aRequestsTemplatesComeWithItsNamesAndThoseOfItsKindFirst() {
        String plovdiv = "/centres/plovdiv/answer-templates";
        List<String> written = List.of(
                write(plovdiv, "{\"title\":\"А всички\",\"text\":\"{заявка} {център}\"}"),
                write(plovdiv, Requests.template("Здравейте, {предприятие}")),
                write(plovdiv, "{\"title\":\"Мрежа\",\"category\":\"NETWORK\",\"text\":\"Рутер\"}"));
        String request = Scene.support();
        JsonNode items =
                HUB.get(PLOVDIV_EXPERT, request + "/answer-templates").json().path("items");
        List<String> ids = items.findValuesAsString("id");
        assertThat(ids).contains(written.get(0), written.get(1)).doesNotContain(written.get(2));
        assertThat(ids.indexOf(written.get(1))).isLessThan(ids.indexOf(written.get(0)));
        assertThat(items.path(ids.indexOf(written.get(0))).path("text").asString())
                .startsWith("Пласмент Регионален център");
        String name = HUB.get(PLOVDIV_EXPERT, request).text("enterpriseName");
        assertThat(items.path(ids.indexOf(written.get(1))).path("text").asString())
                .isEqualTo("Здравейте, " + name);
        assertThat(HUB.get(MEDENA, request + "/answer-templates").problem()).isEqualTo("support-request-not-found");
        written.forEach(id -> HUB.delete(PLOVDIV_MANAGER, plovdiv + "/" + id));
    }

    @Test
    void aListIsNarrowedToOneEnterpriseButNeverWidened() {
        Scene.support();
        JsonNode of = HUB.get(PLOVDIV_EXPERT, "/support-requests?enterprise=medena&limit=100")
                .json();
        assertThat(of.path("items").findValuesAsString("enterpriseId"))
                .isNotEmpty()
                .containsOnly("medena");
        assertThat(HUB.get(PLOVDIV_EXPERT, "/support-requests?enterprise=nobody")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(HUB.get(MEDENA, "/support-requests?enterprise=pchela")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(of.path("items").path(0).path("service").path("leftMinutes").isIntegralNumber()
                        || of.path("items").path(0).path("service").path("due").isMissingNode())
                .isTrue();
    }

    private static String write(String all, String body) {
        return HUB.post(PLOVDIV_EXPERT, all, body).text("id");
    }
}
