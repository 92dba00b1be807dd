package bg.socialhub.identity.test;

import bg.socialhub.local.KeycloakPart;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The admin API and the token endpoint of a local Keycloak, as tests need them. */
public record KeycloakAdmin(KeycloakPart keycloak, String realm) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What Keycloak answered; an empty body reads as a missing node. */
    public record Answer(int status, JsonNode body) {}

    public static KeycloakAdmin of(KeycloakPart keycloak) {
        return new KeycloakAdmin(keycloak, "social-economy");
    }

    /** A token of the bootstrap administrator, who lives in another realm. */
    public String administrator() {
        return tokens(
                        "master",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                "admin",
                                "password",
                                "admin"))
                .body()
                .path("access_token")
                .asString();
    }

    public Answer tokens(Map<String, String> form) {
        return tokens(realm, form);
    }

    /** An access token of a client of its own; it carries the audience of each scope asked for. */
    public String clientToken(String clientId, String... scopes) {
        var form = new HashMap<>(Map.of(
                "grant_type", "client_credentials", "client_id", clientId, "client_secret", clientSecret(clientId)));
        if (scopes.length > 0) {
            form.put("scope", String.join(" ", scopes));
        }
        var answer = tokens(form);
        if (answer.status() != 200) {
            throw new IllegalStateException("No token for " + clientId + ": " + answer.body());
        }
        return answer.body().path("access_token").asString();
    }

    public String clientSecret(String clientId) {
        var client = call("GET", "/clients?clientId=" + clientId, administrator(), null)
                .body()
                .path(0)
                .path("id")
                .asString();
        return call("GET", "/clients/" + client + "/client-secret", administrator(), null)
                .body()
                .path("value")
                .asString();
    }

    /** One call of the admin API below the realm, on behalf of the token's owner. */
    public Answer call(String method, String path, String token, Object body) {
        var request = HttpRequest.newBuilder(URI.create(keycloak.uri() + "/admin/realms/" + realm + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json(body)));
        return answer(request.build());
    }

    private Answer tokens(String realm, Map<String, String> form) {
        var fields = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var uri = URI.create(keycloak.uri() + "/realms/" + realm + "/protocol/openid-connect/token");
        return answer(HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))
                .build());
    }

    private static String json(Object body) {
        return body instanceof String text ? text : JSON.writeValueAsString(body);
    }

    private static Answer answer(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            var body = response.body().isBlank() ? JSON.missingNode() : JSON.readTree(response.body());
            return new Answer(response.statusCode(), body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
