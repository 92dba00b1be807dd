package bg.socialhub.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bg.socialhub.local.KeycloakPart;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The marketplace's part of the story, with the real parts. */
class StoryIT extends WithRealParts {

    private static final String ENTERPRISES = "/api/v1/enterprises";

    @Test
    void medenaIsFoundAndProposedTo() {
        var registered = api.post("medena", ENTERPRISES, Samples.enterprise(Samples.eik(), "Медена"));
        assertThat(registered.status()).as("%s", registered.body()).isEqualTo(201);
        String id = registered.id();
        certify(id);
        offer(id, "Липов мед");
        offer(id, "Медени свещи");

        for (String query : new String[] {"мед", "med", "меден", "Мед", "MEД"}) {
            var found = ofEnterprise(
                    api.get("", "/api/v1/offers?limit=100&q=" + query).body(), id);
            assertThat(found).as(query).hasSize(2);
            assertThat(found.getFirst().at("/enterprise/mark/class").asString()).isEqualTo("A");
            assertThat(found.getFirst().path("matches").isEmpty()).isFalse();
        }

        var proposed = api.post("buyer", "/api/v1/partnerships", Samples.proposal(id));
        assertThat(proposed.status()).isEqualTo(201);
        var accepted = api.post("medena", "/api/v1/partnerships/" + proposed.id() + "/acceptance", "{}");
        assertThat(accepted.body().path("status").asString()).isEqualTo("ACCEPTED");
        assertThat(accepted.body().path("side").asString()).isEqualTo("ENTERPRISE");
        assertThat(accepted.body().at("/signature/name").asString()).isEqualTo("Подаръци ООД");
        var sent = api.get("buyer", "/api/v1/partnerships?limit=100").body().path("items");
        assertThat(sent.valueStream()
                        .filter(one -> one.path("enterpriseId").asString().equals(id)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.path("side").asString()).isEqualTo("PROPOSER");
                    assertThat(one.path("enterpriseName").asString()).isEqualTo("Медена");
                });
        assertThat(api.get("citizen", "/api/v1/partnerships/" + proposed.id()).status())
                .isEqualTo(404);
    }

    @Test
    void whoeverRegistersIsSoonAMemberByTheirToken() {
        String bare = Samples.enterprise(Samples.eik(), "Пчела")
                .replaceFirst("\"description\":\"[^\"]*\"", "\"description\":\"\"");
        String id = api.post("citizen", ENTERPRISES, bare).id();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(claims(KeycloakPart.shared().accessToken("citizen@demo.bg")))
                        .contains(id, "enterprise-member"));
    }

    private void certify(String id) {
        var today = LocalDate.now();
        String path = ENTERPRISES + "/" + id + "/certification";
        var stated = api.put("medena", path, Samples.certificate(today.minusDays(3), today.plusYears(2)), "");
        assertThat(stated.status()).as("%s", stated.body()).isEqualTo(200);
        assertThat(api.get("", ENTERPRISES + "/" + id).body().has("mark")).isFalse();
        var foreign = api.post("varna.manager", path + "/verification", "");
        assertThat(foreign.status()).isEqualTo(403);
        var verified = api.post("plovdiv.expert", path + "/verification", "");
        assertThat(verified.status()).as("%s", verified.body()).isEqualTo(200);
        assertThat(api.get("", ENTERPRISES + "/" + id).body().at("/mark/class").asString())
                .isEqualTo("A");
    }

    private void offer(String id, String title) {
        var drafted = api.post("medena", ENTERPRISES + "/" + id + "/offers", Samples.offer(title));
        assertThat(drafted.status()).as("%s", drafted.body()).isEqualTo(201);
        var published = api.post("medena", "/api/v1/offers/" + drafted.id() + "/publication", "");
        assertThat(published.body().path("status").asString()).isEqualTo("PUBLISHED");
    }

    private static java.util.List<JsonNode> ofEnterprise(JsonNode listing, String id) {
        return listing.path("items")
                .valueStream()
                .filter(item -> item.at("/enterprise/id").asString().equals(id))
                .toList();
    }

    private static String claims(String token) {
        return new String(java.util.Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
