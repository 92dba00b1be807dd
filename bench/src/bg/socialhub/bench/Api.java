package bg.socialhub.bench;

import bg.socialhub.local.KeycloakPart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service as one demo user sees it. */
final class Api {

    private static final String ISSUER = "http://127.0.0.1:8180/realms/social-economy";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI service;
    private final String token;

    private Api(URI service, String token) {
        this.service = service;
        this.token = token;
    }

    static Api of(URI service, String user) {
        return new Api(service, KeycloakPart.login(ISSUER, user).access());
    }

    JsonNode post(String path, Object body) {
        var json = JsonMapper.shared().writeValueAsString(body);
        var request = HttpRequest.newBuilder(service.resolve(path))
                .timeout(Duration.ofSeconds(15))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        return JsonMapper.shared().readTree(success(request).body());
    }

    private static HttpResponse<String> success(HttpRequest request) {
        try {
            var response = CLIENT.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new MeasureFailed("%s %s: %d %s", request.method(), request.uri(), response.statusCode(), response.body());
            }
            return response;
        } catch (IOException e) {
            throw new MeasureFailed(request.uri() + " did not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MeasureFailed("The measurement was interrupted.", e);
        }
    }
}
