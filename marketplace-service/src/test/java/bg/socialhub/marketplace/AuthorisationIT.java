package bg.socialhub.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.identity.test.BadTokens;
import bg.socialhub.local.KeycloakPart;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** I7: route by role, own and foreign; and every kind of bad token. */
class AuthorisationIT extends WithRealParts {

    private static final List<String> USERS =
            List.of("", "citizen", "buyer", "pchela", "medena", "varna.manager", "plovdiv.expert", "ministry");

    /** What each of the users gets for one request on an enterprise of „Медена“'s in the district of Пловдив. */
    private record Row(String method, String path, String body, int... statuses) {}

    private List<Row> table(String id, String draft, String partnership) {
        String page = "/api/v1/enterprises/" + id;
        String offer = "/api/v1/offers/" + draft;
        String proposal = "/api/v1/partnerships/" + partnership;
        String profile = Samples.enterprise("", "Медена").replace("\"eik\":\"\",", "");
        String certificate = Samples.certificate(
                LocalDate.now().minusDays(1), LocalDate.now().plusYears(1));
        String reason = "{\"reason\":\"непълно\"}";
        return List.of(
                new Row("GET", page, "", 200, 200, 200, 200, 200, 200, 200, 200),
                new Row("GET", "/api/v1/enterprises", "", 200, 200, 200, 200, 200, 200, 200, 200),
                new Row("GET", "/api/v1/offers", "", 200, 200, 200, 200, 200, 200, 200, 200),
                new Row("GET", "/api/v1/offer-categories", "", 200, 200, 200, 200, 200, 200, 200, 200),
                new Row("GET", "/api/v1/search/completions?q=м", "", 200, 200, 200, 200, 200, 200, 200, 200),
                new Row("PUT", page, profile, 401, 403, 403, 403, 428, 403, 403, 403),
                new Row("GET", page + "/certification", "", 401, 403, 403, 403, 200, 403, 200, 403),
                new Row("PUT", page + "/certification", certificate, 401, 403, 403, 403, 200, 403, 403, 403),
                new Row("POST", page + "/certification/rejection", reason, 401, 403, 403, 403, 403, 403, 200, 403),
                new Row("POST", page + "/certification/verification", "", 401, 403, 403, 403, 403, 403, 409, 403),
                new Row("POST", page + "/certification/removal", reason, 401, 403, 403, 403, 403, 403, 409, 403),
                new Row("GET", page + "/offers", "", 200, 200, 200, 200, 200, 200, 200, 200),
                new Row("POST", page + "/offers", Samples.offer("Мед"), 401, 403, 403, 403, 201, 403, 403, 403),
                new Row("GET", offer, "", 404, 404, 404, 404, 200, 404, 404, 404),
                new Row("POST", offer + "/withdrawal", "", 401, 404, 404, 404, 409, 404, 404, 404),
                new Row("GET", proposal, "", 401, 404, 200, 404, 200, 404, 404, 404),
                new Row("POST", proposal + "/acceptance", "{}", 401, 404, 403, 404, 200, 404, 404, 404),
                new Row("GET", "/api/v1/partnerships", "", 401, 200, 200, 200, 200, 200, 200, 200),
                new Row("GET", "/api/v1/my-enterprises", "", 401, 200, 200, 200, 200, 200, 200, 200),
                new Row("GET", "/api/v1/certifications", "", 401, 403, 403, 403, 403, 200, 200, 403),
                new Row("GET", "/api/v1/certifications?centre=plovdiv", "", 401, 403, 403, 403, 403, 403, 200, 403),
                new Row("GET", "/api/v1/saved-enterprises", "", 401, 200, 200, 200, 200, 200, 200, 200),
                new Row("PUT", "/api/v1/saved-enterprises/" + id, "", 401, 204, 204, 204, 204, 204, 204, 204),
                new Row("DELETE", "/api/v1/saved-enterprises/" + id, "", 401, 204, 204, 204, 204, 204, 204, 204),
                new Row("GET", "/api/v1/statistics/marketplace", "", 401, 403, 403, 403, 403, 200, 200, 200));
    }

    @Test
    void givesEveryCallerWhatIsTheirsOnly() {
        String id = registered("Медена");
        String partnership =
                api.post("buyer", "/api/v1/partnerships", Samples.proposal(id)).id();
        var wrong = new ArrayList<String>();
        for (Row row : table(id, drafted(id, "Мед"), partnership)) {
            for (int i = 0; i < USERS.size(); i++) {
                int status = send(row, USERS.get(i));
                if (status != row.statuses()[i]) {
                    wrong.add("%s %s as %s: %d, not %d"
                            .formatted(row.method(), row.path(), USERS.get(i), status, row.statuses()[i]));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void letsEverybodyRegisterButThoseWhoJudge() {
        for (String user : List.of("citizen", "buyer", "medena")) {
            var registered = api.post(user, "/api/v1/enterprises", Samples.enterprise(Samples.eik(), "Нова"));
            assertThat(registered.status()).as(user).isEqualTo(201);
            assertThat(api.get(user, "/api/v1/my-enterprises").body().toString())
                    .as(user)
                    .contains(registered.id());
        }
        assertThat(api.post("", "/api/v1/enterprises", Samples.enterprise(Samples.eik(), "Чужда"))
                        .status())
                .isEqualTo(401);
        for (String user : List.of("varna.manager", "plovdiv.expert", "ministry")) {
            var refused = api.post(user, "/api/v1/enterprises", Samples.enterprise(Samples.eik(), "Чужда"));
            assertThat(refused.status()).as(user).isEqualTo(403);
            assertThat(refused.problem()).isEqualTo("forbidden");
        }
    }

    @Test
    void refusesEveryBadToken() {
        var tokens = new ArrayList<>(BadTokens.of(KeycloakPart.shared()));
        tokens.add(BadTokens.forAnotherService(KeycloakPart.shared(), "hub-service"));
        for (var token : tokens) {
            var answer = api.send("", "/api/v1/partnerships", request -> {
                if (token.authorization() != null) {
                    request.header("Authorization", token.authorization());
                }
            });
            assertThat(answer.status()).as("%s", token).isIn(401, 431);
            assertThat(answer.body().path("type").asString()).as("%s", token).contains("problems/");
        }
    }

    private int send(Row row, String user) {
        var body = row.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(row.body());
        return api.send(user, row.path(), request -> request.method(row.method(), body))
                .status();
    }
}
