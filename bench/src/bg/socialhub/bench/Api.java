package bg.socialhub.bench;

import bg.socialhub.local.KeycloakPart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service as one demo user sees it, with a token that is renewed in time. */
final class Api {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final Duration TOKEN_LIFE = Duration.ofMinutes(2);

    private final URI service;
    private final Supplier<String> login;
    private String token = "";
    private Instant tokenUntil = Instant.MIN;

    private Api(URI service, Supplier<String> login) {
        this.service = service;
        this.login = login;
    }

    static Api of(URI service, String user) {
        return signed(service, () -> KeycloakPart.login(Addresses.ISSUER, user).access());
    }

    /** As somebody whose tokens come from elsewhere. */
    static Api signed(URI service, Supplier<String> login) {
        return new Api(service, login);
    }

    private synchronized String token() {
        if (Instant.now().isAfter(tokenUntil)) {
            token = login.get();
            tokenUntil = Instant.now().plus(TOKEN_LIFE);
        }
        return token;
    }

    JsonNode get(String path) {
        return answer(request(path).GET().build());
    }

    JsonNode post(String path, Object body) {
        var json = JsonMapper.shared().writeValueAsString(body);
        return answer(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.resolve(path))
                .timeout(Duration.ofSeconds(15))
                .header("Authorization", "Bearer " + token());
    }

    private static JsonNode answer(HttpRequest request) {
        try {
            var response = CLIENT.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new MeasureFailed(
                        "%s %s: %d %s", request.method(), request.uri(), response.statusCode(), response.body());
            }
            return JsonMapper.shared().readTree(response.body());
        } catch (IOException e) {
            throw new MeasureFailed(request.uri() + " did not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MeasureFailed("The measurement was interrupted.", e);
        }
    }
}
