package bg.socialhub.hub;

import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Scene.HUB;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The packaged service's support desk, as both sides meet it. */
class SupportDeskApiIT {

    @Test
    void theServiceLevelIsShownToTheCentreOnly() {
        String path = Scene.support();
        JsonNode service = HUB.get(PLOVDIV_EXPERT, path).json().path("service");
        assertThat(service.path("levelVersion").asInt()).isEqualTo(1);
        OffsetDateTime response = time(service, "responseDue");
        assertThat(time(service, "due")).isEqualTo(response);
        assertThat(time(service, "resolutionDue")).isAfter(response);
        assertThat(service.path("elapsedMinutes").isIntegralNumber()).isTrue();
        assertThat(service.path("waitedMinutes").asInt(-1)).isZero();
        assertThat(service.path("escalations")).isEmpty();
        assertThat(service.has("answeredAt")).isFalse();
        assertThat(HUB.get(MEDENA, path).json().has("service")).isFalse();
        Answer replied = HUB.post(MEDENA, path + "/messages", "{\"text\":\"Още нещо\"}");
        assertThat(replied.status()).isEqualTo(200);
        assertThat(replied.json().has("service")).isFalse();
        assertThat(HUB.get(MEDENA, "/support-requests").response().body()).doesNotContain("\"service\"");
    }

    @Test
    void whileTheEnterpriseIsAskedNothingIsDue() {
        String path = Scene.assigned();
        JsonNode waiting = HUB.post(PLOVDIV_EXPERT, path + "/waiting", "{\"text\":\"Кога?\"}")
                .json()
                .path("service");
        assertThat(waiting.has("due")).isFalse();
        assertThat(waiting.has("resolutionDue")).isFalse();
        assertThat(waiting.has("answeredAt")).isTrue();
        JsonNode running = HUB.get(PLOVDIV_EXPERT, path).json();
        HUB.post(MEDENA, path + "/messages", "{\"text\":\"Утре\"}");
        assertThat(HUB.get(PLOVDIV_EXPERT, path).json().path("service").has("due"))
                .isTrue();
        assertThat(running.path("status").asString()).isEqualTo("WAITING");
    }

    @Test
    void staffListWhatIsDueFirstFirst() {
        Scene.resolved();
        for (int i = 0; i < 4; i++) {
            Scene.support();
        }
        String list = "/support-requests?sort=DUE&status=NEW,ASSIGNED,RESOLVED&limit=3";
        List<String> due = new ArrayList<>();
        Answer page = HUB.get(PLOVDIV_EXPERT, list);
        while (true) {
            page.json()
                    .path("items")
                    .forEach(item -> due.add(item.path("service").path("due").asString("9999")));
            if (!page.json().has("next")) {
                break;
            }
            page = HUB.get(PLOVDIV_EXPERT, list + "&cursor=" + page.text("next"));
        }
        assertThat(due).hasSize(page.json().path("total").asInt()).isSorted().endsWith("9999");
        assertThat(HUB.get(PLOVDIV_EXPERT, "/support-requests?sort=SOON").status())
                .isEqualTo(400);
    }

    private static OffsetDateTime time(JsonNode node, String field) {
        return OffsetDateTime.parse(node.path(field).asString());
    }
}
