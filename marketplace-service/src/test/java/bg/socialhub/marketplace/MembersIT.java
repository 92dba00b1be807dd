package bg.socialhub.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a signed-in person finds again: the own enterprises and the saved ones. */
class MembersIT extends WithRealParts {

    private static final String SAVED = "/api/v1/saved-enterprises";

    @Test
    void aMemberSeesANewEnterpriseBeforeTheTokenDoes() {
        Api.token("medena"); // from before the registration
        String id = registered("Нова медена");
        var fresh = mine("medena", id);
        assertThat(fresh.at("/certification/status").asString()).isEqualTo("NONE");
        assertThat(fresh.path("centre").asString()).isEqualTo("plovdiv");
        assertThat(steps(fresh)).containsExactly("DONE", "OPEN", "OPEN");

        certificate(id);
        String offer = drafted(id, "Мед");
        var waiting = mine("medena", id);
        assertThat(steps(waiting)).containsExactly("DONE", "WAITING", "OPEN");
        assertThat(waiting.at("/offers/drafts").asInt()).isOne();

        api.post("plovdiv.expert", "/api/v1/enterprises/" + id + "/certification/verification", "");
        api.post("medena", "/api/v1/offers/" + offer + "/publication", "");
        var done = mine("medena", id);
        assertThat(steps(done)).containsExactly("DONE", "DONE", "DONE");
        assertThat(done.at("/offers/published").asInt()).isOne();
        assertThat(mine("pchela", id).isMissingNode()).as("I7").isTrue();
        assertThat(mine("buyer", id).isMissingNode()).as("I7").isTrue();
    }

    @Test
    void anybodySeesWhatAnEnterprisePublishedAndNoDraft() {
        String id = registered("Показана");
        drafted(id, "Чернова");
        for (String title : List.of("Първа", "Втора")) {
            api.post("medena", "/api/v1/offers/" + drafted(id, title) + "/publication", "");
        }
        String path = "/api/v1/enterprises/" + id + "/offers";
        for (String user : List.of("", "citizen", "pchela", "plovdiv.expert")) {
            assertThat(titles(api.get(user, path).body())).as(user).containsExactlyInAnyOrder("Първа", "Втора");
        }
        assertThat(titles(api.get("medena", path).body())).containsExactlyInAnyOrder("Първа", "Втора", "Чернова");
        var first = api.get("", path + "?limit=1").body();
        var second = api.get("", path + "?limit=1&cursor=" + first.path("next").asString())
                .body();
        assertThat(List.of(titles(first).getFirst(), titles(second).getFirst()))
                .containsExactlyInAnyOrder("Първа", "Втора");
        assertThat(second.has("next")).isFalse();
        assertThat(titles(api.get("", "/api/v1/offers?enterprise=" + id).body()))
                .containsExactlyInAnyOrder("Първа", "Втора");
        assertThat(api.get("", "/api/v1/enterprises/nobody/offers").problem()).isEqualTo("enterprise-not-found");
    }

    @Test
    void savedEnterprisesAreNewestFirstAndOnePersonsOnly() {
        String first = registered("Запазена първа");
        String second = registered("Запазена втора");
        api.post("medena", "/api/v1/offers/" + drafted(second, "Мед") + "/publication", "");
        save("PUT", first);
        save("PUT", second);
        save("PUT", first);
        var cards = api.get("citizen", SAVED).body().path("items");
        assertThat(cards.valueStream().map(card -> card.path("id").asString()))
                .containsSubsequence(second, first)
                .doesNotHaveDuplicates();
        assertThat(cards.at("/0/name").asString()).isEqualTo("Запазена втора");
        assertThat(cards.at("/0/district").asString()).isEqualTo("BG421");
        assertThat(cards.at("/0/offers").asInt()).isOne();
        assertThat(cards.at("/0/mark").isMissingNode()).isTrue();
        certificate(second);
        api.post("plovdiv.expert", "/api/v1/enterprises/" + second + "/certification/verification", "");
        assertThat(api.get("citizen", SAVED).body().at("/items/0/mark/class").asString())
                .isEqualTo("A");
        assertThat(api.get("buyer", SAVED).body().toString()).as("I7").doesNotContain(first, second);
        save("DELETE", first);
        save("DELETE", first);
        assertThat(api.get("citizen", SAVED).body().toString()).contains(second).doesNotContain(first);
        save("DELETE", second);
    }

    private void save(String method, String id) {
        var answer = api.send(
                "citizen", SAVED + "/" + id, request -> request.method(method, HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.status()).isEqualTo(204);
    }

    private void certificate(String id) {
        var today = LocalDate.now();
        String path = "/api/v1/enterprises/" + id + "/certification";
        assertThat(api.put("medena", path, Samples.certificate(today.minusDays(3), today.plusYears(2)), "")
                        .status())
                .isEqualTo(200);
    }

    private JsonNode mine(String user, String id) {
        return api.get(user, "/api/v1/my-enterprises")
                .body()
                .path("items")
                .valueStream()
                .filter(item -> item.path("id").asString().equals(id))
                .findFirst()
                .orElseGet(tools.jackson.databind.node.JsonNodeFactory.instance::missingNode);
    }

    private static List<String> steps(JsonNode item) {
        return List.of(
                item.at("/steps/profile").asString(),
                item.at("/steps/certificate").asString(),
                item.at("/steps/offers").asString());
    }

    private static List<String> titles(JsonNode listing) {
        return listing.path("items")
                .valueStream()
                .map(item -> item.at("/title/bg").asString())
                .toList();
    }
}
