package bg.socialhub.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bad input of every kind gets 400 or 422 with a problem that names the field, never 500. */
class BadInputIT extends WithRealParts {

    private static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final String LONG = "\"" + "я".repeat(10_000) + "\"";
    private static final List<String> NO_TEXT = List.of(
            "{}", "[1]", "7", "true", "null", LONG, "\"\"", "\"  \"", "\"a\\u0000b\"", "\"a\\u202eb\"", "\"\\ud800\"");
    private static final List<String> NO_ENUM = List.of("\"NOPE\"", "\"\"", "{}", "[]", "0", "null", LONG);
    private static final List<String> NO_DAY =
            List.of("\"2026-02-30\"", "\"26.11.2026\"", "7", "null", "{}", "\"\"", "\"2026-11-25T10:00:00Z\"");

    private final List<String> wrong = new ArrayList<>();

    @Test
    void namesTheFieldOfAnEnterprise() {
        String good = Samples.enterprise(Samples.eik(), "Добра");
        walk(
                "POST",
                "/api/v1/enterprises",
                good,
                Map.of(
                        "eik",
                        NO_TEXT,
                        "name",
                        NO_TEXT,
                        "description",
                        NO_TEXT.stream()
                                .filter(text -> !text.isBlank() && !text.matches("\" *\""))
                                .toList(),
                        "legalForm",
                        NO_ENUM,
                        "district",
                        List.of("\"BG999\"", "\"Пловдив\"", "7", "null", LONG),
                        "contacts",
                        List.of(
                                "7",
                                "\"x\"",
                                "{\"email\":\"не\"}",
                                "{\"website\":\"javascript:1\"}",
                                "{\"phone\":7}")));
        assertThat(wrong).isEmpty();
    }

    @Test
    void namesTheFieldOfAnOffer() {
        String path = "/api/v1/enterprises/" + registered("Добра") + "/offers";
        walk(
                "POST",
                path,
                Samples.offer("Мед"),
                Map.of(
                        "title",
                        List.of("7", "null", "{}", "{\"bg\":7}", "{\"bg\":" + LONG + "}", "\"Мед\""),
                        "description",
                        NO_TEXT,
                        "kind",
                        NO_ENUM,
                        "category",
                        NO_TEXT,
                        "unit",
                        List.of("7", "{}", LONG),
                        "price",
                        List.of(
                                "7",
                                "\"12\"",
                                "{}",
                                "{\"amount\":12.5,\"currency\":\"EUR\"}",
                                "{\"amount\":\"-1\",\"currency\":\"EUR\"}",
                                "{\"amount\":\"1.234\",\"currency\":\"EUR\"}",
                                "{\"amount\":\"1\",\"currency\":\"BGN\"}",
                                "{\"amount\":\"1e400\",\"currency\":\"EUR\"}"),
                        "tags",
                        List.of("7", "\"x\"", "[7]", "[null]", "[" + LONG + "]", "{}")));
        assertThat(wrong).isEmpty();
    }

    @Test
    void namesTheFieldOfACertificate() {
        String path = "/api/v1/enterprises/" + registered("Добра") + "/certification";
        walk(
                "PUT",
                path,
                Samples.certificate(
                        java.time.LocalDate.now(), java.time.LocalDate.now().plusYears(1)),
                Map.of(
                        "class",
                        NO_ENUM,
                        "number",
                        NO_TEXT,
                        "issuedOn",
                        with(NO_DAY, "\"2099-01-01\""),
                        "validUntil",
                        with(NO_DAY, "\"2019-01-01\"", "\"2099-01-01\"")));
        assertThat(wrong).isEmpty();
    }

    @Test
    void namesTheFieldOfAProposal() {
        walk(
                "POST",
                "/api/v1/partnerships",
                Samples.proposal(registered("Добра")),
                Map.of("enterpriseId", NO_TEXT, "message", NO_TEXT, "kind", NO_ENUM));
        assertThat(wrong).isEmpty();
    }

    @Test
    void survivesAnyQuery() {
        for (String query : List.of(
                "q=%00",
                "q=" + encoded("я".repeat(500)),
                "kind=NOPE",
                "class=B",
                "limit=0",
                "limit=101",
                "limit=x",
                "cursor=%3F",
                "cursor=AAAA",
                "cursor=czB8eA",
                "sort=NOPE",
                "near=BG999")) {
            var answer = api.get("", "/api/v1/offers?" + query);
            if (answer.status() != 200 && answer.status() != 400 && answer.status() != 422) {
                wrong.add(query + ": " + answer.status());
            }
        }
        for (String query : List.of("(", "\"", "a AND", "*", "мед*", "+-&|!(){}[]^\"~?:\\/", "%", "'")) {
            assertThat(api.get("", "/api/v1/offers?q=" + encoded(query)).status())
                    .as(query)
                    .isEqualTo(200);
            assertThat(api.get("", "/api/v1/search/completions?q=" + encoded(query))
                            .status())
                    .as(query)
                    .isEqualTo(200);
        }
        for (String body : List.of("", "{", "[]", "null", "7")) {
            assertThat(api.post("medena", "/api/v1/enterprises", body).status())
                    .as(body)
                    .isEqualTo(400);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void namesTheParameterOfAList() {
        var bad = Map.of(
                "/api/v1/certifications?",
                List.of("status=NONE", "status=NOPE", "limit=0", "limit=x", "cursor=%3F", "cursor=AAAA", "cursor=fA"),
                "/api/v1/statistics/marketplace?",
                List.of("from=2026", "to=x", "from=2026-13", "from=2027-01&to=2026-12", "from=1999-01", "to=9999-12"),
                "/api/v1/enterprises/" + registered("Добра") + "/offers?",
                List.of("limit=0", "cursor=%3F"));
        bad.forEach((path, queries) -> queries.forEach(query -> {
            var answer = api.get("plovdiv.expert", path + query);
            var field = answer.body().at("/errors/0/field").asString("");
            if ((answer.status() != 400 && answer.status() != 422)
                    || field.isEmpty()
                    || !"status limit cursor from to".contains(field)) {
                wrong.add(path + query + ": " + answer.status() + " " + answer.body());
            }
        }));
        for (String id : List.of("nobody", "%00", "%D1%8F".repeat(300), "$ne", "a.b")) {
            var answer = api.put("citizen", "/api/v1/saved-enterprises/" + id, "", "");
            if (answer.status() != 404 && answer.status() != 400) {
                wrong.add(id + ": " + answer.status());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void walk(String method, String path, String good, Map<String, List<String>> bad) {
        bad.forEach((field, values) -> values.forEach(value -> {
            var request = (ObjectNode) JsonMapper.shared().readTree(good);
            request.set(field, JsonMapper.shared().readTree(value));
            var body = ASCII.writeValueAsString(request);
            var answer = api.send(
                    "medena",
                    path,
                    sent -> sent.method(method, java.net.http.HttpRequest.BodyPublishers.ofString(body)));
            boolean refused = answer.status() == 400 || answer.status() == 422;
            boolean named = answer.body().path("errors").toString().contains("\"field\":\"" + field);
            if (!refused || !named) {
                wrong.add("%s = %.60s: %d %.200s".formatted(field, value, answer.status(), answer.body()));
            }
        }));
    }

    private static List<String> with(List<String> some, String... more) {
        var all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
