package bg.socialhub.hub;

import static bg.socialhub.hub.Person.MEDENA;
import static bg.socialhub.hub.Person.NOBODY;
import static bg.socialhub.hub.Person.PLOVDIV_EXPERT;
import static bg.socialhub.hub.Person.PLOVDIV_MANAGER;
import static bg.socialhub.hub.Person.VARNA_MANAGER;
import static bg.socialhub.hub.Scene.HUB;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import java.net.URLEncoder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The packaged service's knowledge base, as those who write it and those who search in it meet it. */
class KnowledgeApiIT {

    @Test
    void anArticleIsWrittenSharedPublishedAndFoundWhileARequestIsTyped() {
        Answer draft = HUB.post(PLOVDIV_EXPERT, "/knowledge", Requests.article("Етикети за буркани с лютеница"));
        assertThat(draft.status()).as(draft.response().body()).isEqualTo(201);
        String path = "/knowledge/" + draft.text("id");
        assertThat(found(PLOVDIV_MANAGER, "лютеница")).containsExactly(draft.text("id"));
        assertThat(found(VARNA_MANAGER, "лютеница")).isEmpty();
        assertThat(HUB.get(VARNA_MANAGER, path).problem()).isEqualTo("article-not-found");

        assertThat(HUB.post(PLOVDIV_EXPERT, path + "/sharing", "").text("status"))
                .isEqualTo("INTERNAL");
        assertThat(found(VARNA_MANAGER, "лютеницата")).containsExactly(draft.text("id"));
        assertThat(found(MEDENA, "лютеница")).isEmpty();
        assertThat(HUB.post(VARNA_MANAGER, path + "/publication", "").problem()).isEqualTo("article-not-allowed");

        Answer published = HUB.post(PLOVDIV_MANAGER, path + "/publication", "", "If-Match", "\"2\"");
        assertThat(published.text("status")).isEqualTo("PUBLISHED");
        assertThat(found(NOBODY, "Как се правят етикети за буркан лютеница?")).startsWith(draft.text("id"));
        assertThat(found(NOBODY, "lyuteni")).containsExactly(draft.text("id"));
        Answer read = HUB.get(NOBODY, path);
        assertThat(read.json().path("body").path("bg").asString()).startsWith("Какво пише");
        assertThat(HUB.getWith(path, "If-None-Match", read.header("ETag")).status())
                .isEqualTo(304);

        assertThat(HUB.post(PLOVDIV_MANAGER, path + "/archiving", "").text("status"))
                .isEqualTo("ARCHIVED");
        assertThat(HUB.get(NOBODY, path).status()).isEqualTo(404);
        assertThat(found(NOBODY, "лютеница")).isEmpty();
        Answer again = HUB.post(PLOVDIV_MANAGER, path + "/publication", "");
        assertThat(again.problem()).isEqualTo("illegal-transition");
        assertThat(again.text("state")).isEqualTo("ARCHIVED");
        assertThat(HUB.post(PLOVDIV_MANAGER, path + "/restoration", "").text("status"))
                .isEqualTo("DRAFT");
    }

    @Test
    void anEditSaysWhichVersionItSaw() {
        Answer draft = HUB.post(PLOVDIV_EXPERT, "/knowledge", Requests.article("Преди"));
        String path = "/knowledge/" + draft.text("id");
        HUB.put(PLOVDIV_MANAGER, path, Requests.article("След"), "\"1\"");
        Answer late = HUB.put(PLOVDIV_EXPERT, path, Requests.article("Късно"), "\"1\"");
        assertThat(late.status()).isEqualTo(412);
        Answer blind = HUB.send(HUB.request(PLOVDIV_EXPERT, path)
                .PUT(java.net.http.HttpRequest.BodyPublishers.ofString(Requests.article("Сляпо"))));
        assertThat(blind.status()).isEqualTo(428);
        assertThat(HUB.get(PLOVDIV_EXPERT, path).json().path("title").path("bg").asString())
                .isEqualTo("След");
    }

    @Test
    void listsGoOnAfterTheCursorAndKeepToTheirCategory() {
        for (int i = 0; i < 3; i++) {
            String id = HUB.post(PLOVDIV_EXPERT, "/knowledge", Requests.article("Страница с кафяви гнезда " + i))
                    .text("id");
            HUB.post(PLOVDIV_EXPERT, "/knowledge/" + id + "/publication", "");
        }
        String query = "/knowledge?limit=2&category=MARKET_PLACEMENT&q=" + URLEncoder.encode("кафяво гнездо", UTF_8);
        Answer first = HUB.get(NOBODY, query);
        Answer second = HUB.get(NOBODY, query + "&cursor=" + first.text("next"));
        assertThat(first.json().path("total").asInt()).isEqualTo(3);
        assertThat(first.json().path("items")).hasSize(2);
        assertThat(second.json().path("items")).hasSize(1);
        assertThat(second.json().has("next")).isFalse();
        assertThat(first.response().body()).doesNotContain("Какво пише");
        assertThat(HUB.get(NOBODY, query.replace("MARKET_PLACEMENT", "NETWORK"))
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    private static List<String> found(Person person, String asked) {
        return HUB.get(person, "/knowledge?q=" + URLEncoder.encode(asked, UTF_8))
                .json()
                .path("items")
                .findValuesAsString("id");
    }
}
