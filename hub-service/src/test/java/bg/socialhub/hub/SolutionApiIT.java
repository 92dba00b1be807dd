package bg.socialhub.hub;

import static bg.socialhub.hub.Person.NOBODY;
import static bg.socialhub.hub.Person.PLOVDIV_MANAGER;
import static bg.socialhub.hub.Person.VARNA_MANAGER;
import static bg.socialhub.hub.Scene.HUB;
import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.hub.RunningHub.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The catalogue as its readers and its keepers meet it. */
class SolutionApiIT {

    @Test
    void aSolutionIsOfferedChangedArchivedAndRestored() {
        Answer added = HUB.post(VARNA_MANAGER, "/solutions", Requests.solution("NETWORK", "GREEN", "Точка за достъп"));
        String path = "/solutions/" + added.text("id");
        assertThat(added.header("Location")).endsWith(path);
        assertThat(added.text("centre")).isEqualTo("varna");
        assertThat(HUB.getWith(path, "If-None-Match", added.header("ETag")).status())
                .isEqualTo(304);
        assertThat(titles("dimension=GREEN&category=NETWORK")).containsExactly("Точка за достъп");
        assertThat(titles("dimension=GREEN&category=SOFTWARE")).isEmpty();
        assertThat(titles("dimension=GREEN&centre=plovdiv")).isEmpty();

        String other = Requests.solution("NETWORK", "GREEN", "Рутер");
        assertThat(HUB.put(PLOVDIV_MANAGER, path, other, "\"1\"").problem()).isEqualTo("solution-not-allowed");
        assertThat(HUB.put(VARNA_MANAGER, path, other, "\"7\"").problem()).isEqualTo("precondition-failed");
        assertThat(HUB.put(VARNA_MANAGER, path, other, "\"1\"").header("ETag")).isEqualTo("\"2\"");

        assertThat(HUB.post(VARNA_MANAGER, path + "/archival", "", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(412);
        assertThat(HUB.post(VARNA_MANAGER, path + "/archival", "").text("status"))
                .isEqualTo("ARCHIVED");
        assertThat(titles("dimension=GREEN")).isEmpty();
        assertThat(titles("dimension=GREEN&status=ARCHIVED")).containsExactly("Рутер");
        assertThat(HUB.get(NOBODY, path).text("status")).isEqualTo("ARCHIVED");
        assertThat(HUB.put(VARNA_MANAGER, path, other, "\"3\"").problem()).isEqualTo("illegal-transition");
        assertThat(HUB.post(VARNA_MANAGER, path + "/restoration", "").text("status"))
                .isEqualTo("OFFERED");
        assertThat(titles("dimension=GREEN")).containsExactly("Рутер");
    }

    @Test
    void theListIsByTitleAndGoesOnAfterTheCursor() {
        for (String title : List.of("Врата", "Аптечка", "Баркод", "Баркод")) {
            HUB.post(VARNA_MANAGER, "/solutions", Requests.solution("HARDWARE", "HUMAN_CENTRIC", title));
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = HUB.get(NOBODY, "/solutions?dimension=HUMAN_CENTRIC&limit=1" + cursor);
            assertThat(page.json().path("total").asInt()).isEqualTo(4);
            page.json()
                    .path("items")
                    .forEach(item -> seen.add(item.path("title").path("bg").asString()));
            cursor = page.json().path("next").isMissingNode() ? "" : "&cursor=" + page.text("next");
        } while (!cursor.isEmpty());
        assertThat(seen).containsExactly("Аптечка", "Баркод", "Баркод", "Врата");
    }

    private static List<String> titles(String query) {
        List<String> titles = new ArrayList<>();
        HUB.get(NOBODY, "/solutions?" + query)
                .json()
                .path("items")
                .forEach(item -> titles.add(item.path("title").path("bg").asString()));
        return titles;
    }
}
