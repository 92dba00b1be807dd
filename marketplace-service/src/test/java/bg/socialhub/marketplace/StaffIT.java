package bg.socialhub.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a centre's staff and the ministry see: the certificates that wait, and the figures. */
class StaffIT extends WithRealParts {

    private static final String QUEUE = "/api/v1/certifications";
    private static final String STATISTICS = "/api/v1/statistics/marketplace";
    private static final List<String> FIGURES = List.of(
            "certificatesVerified",
            "enterprisesRegistered",
            "offersPublished",
            "partnershipsAccepted",
            "partnershipsProposed");

    @Test
    void theQueueIsOldestFirstAndKeepsThePlaceOfWhoStatesAgain() {
        String first = registered("Първа на опашката");
        String second = registered("Втора на опашката");
        state(first, 2);
        state(second, 2);
        state(first, 1);
        assertThat(queue("plovdiv.expert", "")).containsSubsequence(first, second);
        assertThat(queue("plovdiv.expert", "?status=RENEWING")).doesNotContain(first, second);
        assertThat(queue("varna.manager", "")).as("I7").doesNotContain(first, second);
        assertThat(api.get("varna.manager", QUEUE + "?centre=plovdiv").status()).isEqualTo(403);

        api.post("plovdiv.expert", "/api/v1/enterprises/" + first + "/certification/verification", "");
        assertThat(queue("plovdiv.expert", "")).contains(second).doesNotContain(first);
        state(first, 2);
        assertThat(queue("plovdiv.expert", "?status=RENEWING&centre=plovdiv")).contains(first);
        assertThat(queue("plovdiv.expert", "")).as("at the end now").containsSubsequence(second, first);
    }

    @Test
    void pagesThroughTheQueueMeetEachEnterpriseOnce() {
        for (int i = 0; i < 5; i++) {
            state(registered("На страница"), 2);
        }
        var paged = new ArrayList<String>();
        String cursor = "";
        do {
            var page = api.get("plovdiv.expert", QUEUE + "?limit=2&cursor=" + cursor)
                    .body();
            ids(page).forEach(paged::add);
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        assertThat(paged).isEqualTo(queue("plovdiv.expert", "")).doesNotHaveDuplicates();
    }

    @Test
    void theFiguresCountEveryStepOnce() {
        var before = figures("ministry");
        String id = registered("Преброена");
        state(id, 2);
        api.post("plovdiv.expert", "/api/v1/enterprises/" + id + "/certification/verification", "");
        String offer = drafted(id, "Мед");
        for (String step : List.of("publication", "withdrawal", "publication")) {
            api.post("medena", "/api/v1/offers/" + offer + "/" + step, "");
        }
        String accepted =
                api.post("buyer", "/api/v1/partnerships", Samples.proposal(id)).id();
        api.post("buyer", "/api/v1/partnerships", Samples.proposal(id));
        api.post("medena", "/api/v1/partnerships/" + accepted + "/acceptance", "");
        api.post("medena", "/api/v1/partnerships/" + accepted + "/activation", "");
        var after = figures("ministry");
        assertThat(difference(before, after)).containsExactly(1L, 1L, 1L, 1L, 2L);
        assertThat(figures("plovdiv.expert")).isEqualTo(after);
    }

    @Test
    void aCentreSeesItsOwnFiguresAndEveryFigureIsDefined() {
        registered("За справката");
        assertThat(centres("ministry")).contains("plovdiv");
        assertThat(centres("plovdiv.expert")).containsOnly("plovdiv");
        assertThat(centres("varna.manager")).as("I7").doesNotContain("plovdiv");
        var definitions = api.get("ministry", STATISTICS).body().path("definitions");
        for (String figure : FIGURES) {
            assertThat(definitions.path(figure).path("bg").asString()).matches("[А-я].*\\.");
            assertThat(definitions.path(figure).path("en").asString()).matches("[A-Z].*\\.");
        }
        assertThat(definitions.propertyNames()).containsExactlyInAnyOrderElementsOf(FIGURES);
    }

    private JsonNode figures(String user) {
        var month = YearMonth.now(ZoneId.of("Europe/Sofia"));
        return api.get(user, STATISTICS + "?from=" + month + "&to=" + month)
                .body()
                .path("items")
                .valueStream()
                .filter(row -> row.path("planningRegion").asString().equals("BG42"))
                .findFirst()
                .orElseGet(tools.jackson.databind.node.JsonNodeFactory.instance::missingNode);
    }

    private static List<Long> difference(JsonNode before, JsonNode after) {
        return FIGURES.stream()
                .map(figure -> after.at("/figures/" + figure).asLong()
                        - before.at("/figures/" + figure).asLong(0))
                .toList();
    }

    private List<String> centres(String user) {
        return api.get(user, STATISTICS)
                .body()
                .path("items")
                .valueStream()
                .map(row -> row.path("centre").asString())
                .toList();
    }

    private void state(String id, int years) {
        var today = LocalDate.now();
        String path = "/api/v1/enterprises/" + id + "/certification";
        assertThat(api.put("medena", path, Samples.certificate(today.minusDays(3), today.plusYears(years)), "")
                        .status())
                .isEqualTo(200);
    }

    private List<String> queue(String user, String query) {
        var all = api.get(user, QUEUE + query + (query.isEmpty() ? "?" : "&") + "limit=100");
        assertThat(all.status()).as("%s", all.body()).isEqualTo(200);
        return ids(all.body());
    }

    private static List<String> ids(JsonNode listing) {
        return listing.path("items")
                .valueStream()
                .map(item -> item.path("enterpriseId").asString())
                .toList();
    }
}
