package bg.socialhub.hub;

import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.NOBODY;
import static bg.socialhub.hub.Person.PCHELA;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Person.PLOVDIV_MANAGER;
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

    @Test
    void notesAreTheCentresOwnAndBetrayedByNothing() {
        String path = Scene.support();
        Answer before = HUB.get(MEDENA, path);
        for (String text : List.of("Първо", "Второ", "Трето")) {
            assertThat(HUB.post(PLOVDIV_EXPERT, path + "/notes", "{\"text\":\"" + text + "\"}")
                            .status())
                    .isEqualTo(201);
        }
        Answer first = HUB.get(PLOVDIV_MANAGER, path + "/notes?limit=2");
        assertThat(first.json().path("items").findValuesAsString("text")).containsExactly("Първо", "Второ");
        assertThat(first.json().path("total").asInt()).isEqualTo(3);
        Answer rest = HUB.get(PLOVDIV_MANAGER, path + "/notes?limit=2&cursor=" + first.text("next"));
        assertThat(rest.json().path("items").findValuesAsString("text")).containsExactly("Трето");
        assertThat(rest.json().path("items").findValuesAsString("author")).containsExactly(PLOVDIV_EXPERT.id());
        Answer after = HUB.get(MEDENA, path);
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(after.response().body()).isEqualTo(before.response().body());
        Answer hidden = HUB.get(MEDENA, path + "/notes");
        assertThat(hidden.problem()).isEqualTo("support-request-not-found");
    }

    @Test
    void aRepeatedNoteIsWrittenOnce() {
        String notes = Scene.support() + "/notes";
        String key = java.util.UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            HUB.post(PLOVDIV_EXPERT, notes, "{\"text\":\"Веднъж\"}", "Idempotency-Key", key);
        }
        assertThat(HUB.get(PLOVDIV_EXPERT, notes).json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void aMergedRequestIsReadThroughTheOneInWhichItGoesOn() {
        String first = Scene.assigned();
        String second = Scene.support();
        String third = Scene.support();
        HUB.post(MEDENA, third + "/messages", "{\"text\":\"Трети път питам\"}");
        assertThat(HUB.post(PLOVDIV_EXPERT, third + "/merger", Requests.merger(second))
                        .text("status"))
                .isEqualTo("MERGED");
        Answer merged = HUB.post(PLOVDIV_EXPERT, second + "/merger", Requests.merger(first));
        assertThat(merged.text("mergedInto")).isEqualTo(first.substring(first.lastIndexOf('/') + 1));

        JsonNode read = HUB.get(MEDENA, first).json().path("merged");
        assertThat(read).hasSize(2);
        assertThat(read.path(1).path("messages").findValuesAsString("text")).containsExactly("Трети път питам");
        Answer over = HUB.post(MEDENA, third + "/messages", "{\"text\":\"Ехо\"}");
        assertThat(over.problem()).isEqualTo("illegal-transition");
        assertThat(over.json().path("state").asString()).isEqualTo("MERGED");
    }

    @Test
    void requestsOfDifferentEnterprisesOrCentresDoNotGoOnInEachOther() {
        String theirs = path(PCHELA, "plovdiv", "pchela");
        String elsewhere = path(MEDENA, "varna", "medena");
        String request = Scene.support();
        Answer refused = HUB.post(PLOVDIV_EXPERT, request + "/merger", Requests.merger(theirs));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("support-not-mergeable");
        assertThat(refused.text("reason")).isEqualTo("OTHER_ENTERPRISE");
        assertThat(HUB.post(PLOVDIV_EXPERT, request + "/merger", Requests.merger(elsewhere))
                        .status())
                .isEqualTo(422);
        assertThat(HUB.post(PLOVDIV_EXPERT, request + "/merger", Requests.merger(request))
                        .text("reason"))
                .isEqualTo("NOT_OLDER");
        assertThat(HUB.get(MEDENA, request).text("status")).isEqualTo("NEW");
    }

    @Test
    void whoeverWaitsSeesUntilWhenAndTheLogTellsTheWay() {
        String path = Scene.assigned();
        HUB.post(PLOVDIV_EXPERT, path + "/waiting", "{\"text\":\"Кога?\"}");
        JsonNode request = HUB.get(MEDENA, path).json();
        assertThat(request.path("log").findValuesAsString("step")).containsExactly("OPEN", "ASSIGN", "AWAIT");
        JsonNode waiting = request.path("waiting");
        assertThat(time(waiting, "closesAt")).isAfter(time(waiting, "since").plusDays(17));
        assertThat(waiting.path("remindedAt")).isEmpty();
        HUB.post(MEDENA, path + "/messages", "{\"text\":\"Утре\"}");
        assertThat(HUB.get(MEDENA, path).json().has("waiting")).isFalse();
    }

    @Test
    void onlyTheEnterpriseSeesTheLinkAndWhoeverHasItRatesOnceWithoutALogin() {
        String path = Scene.resolved();
        Answer closed = HUB.post(MEDENA, path + "/closure", "");
        assertThat(closed.json().has("ratingLink")).isFalse();
        assertThat(HUB.get(PLOVDIV_EXPERT, path).json().has("ratingLink")).isFalse();
        assertThat(HUB.get(MEDENA, "/support-requests").response().body()).doesNotContain("support-ratings");
        JsonNode link = HUB.get(MEDENA, path).json().path("ratingLink");
        assertThat(time(link, "expiresAt")).isAfter(OffsetDateTime.now().plusDays(29));
        String secret = link.path("href").asString().substring("/api/v1".length());

        Answer asked = HUB.get(NOBODY, secret);
        assertThat(asked.text("category")).isEqualTo("MARKET_PLACEMENT");
        assertThat(asked.response().body()).doesNotContain("medena", "Пласмент", "Помощ", MEDENA.id());
        assertThat(asked.header("Cache-Control")).contains("no-store");
        Answer rated = HUB.post(NOBODY, secret, "{\"score\":4,\"comment\":\"Благодарим\"}");
        assertThat(rated.json().path("score").asInt()).isEqualTo(4);
        Answer again = HUB.post(NOBODY, secret, "{\"score\":1}");
        assertThat(again.status()).isEqualTo(410);
        assertThat(again.problem()).isEqualTo("rating-link-used");
        JsonNode seen = HUB.get(PLOVDIV_EXPERT, path).json();
        assertThat(seen.path("satisfaction").path("score").asInt()).isEqualTo(4);
        assertThat(HUB.get(MEDENA, path).json().has("ratingLink")).isFalse();
    }

    private static String path(Person person, String centre, String enterprise) {
        Answer opened = HUB.post(person, "/support-requests", Requests.support(centre, enterprise, "Помощ"));
        return "/support-requests/" + opened.text("id");
    }

    private static OffsetDateTime time(JsonNode node, String field) {
        return OffsetDateTime.parse(node.path(field).asString());
    }
}
