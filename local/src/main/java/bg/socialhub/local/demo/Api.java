package bg.socialhub.local.demo;

import bg.socialhub.local.KeycloakPart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The gateway as one person sees it; everything goes through it, with a real token or with none. */
final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 4;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final URI gateway;
    private final @Nullable String token;

    private Api(URI gateway, @Nullable String token) {
        this.gateway = gateway;
        this.token = token;
    }

    static Api anonymous(URI gateway) {
        return new Api(gateway, null);
    }

    static Api as(URI gateway, String issuer, String user) {
        return new Api(gateway, KeycloakPart.login(issuer, user).access());
    }

    Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    /** A POST with a fresh Idempotency-Key, as every client should send it. */
    Answer post(String path, Object body) {
        return send(
                "POST", path, body, Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    Answer post(String path) {
        return post(path, Map.of());
    }

    Answer put(String path, Object body, String etag) {
        return send("PUT", path, body, Map.of("If-Match", etag));
    }

    /** Looks again until the answer is as told; eventual consistency has a minute. */
    Answer await(String path, Predicate<Answer> asTold) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        var answer = get(path);
        while (!asTold.test(answer)) {
            if (System.nanoTime() > deadline) {
                throw new StoryBroken("GET %s → и след минута: %s"
                        .formatted(path, answer.response().body()));
            }
            Stage.pause(BETWEEN_LOOKS);
            answer = get(path);
        }
        return answer;
    }

    private Answer send(String method, String path, @Nullable Object body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(gateway.resolve("/api/v1" + path))
                .timeout(Duration.ofSeconds(15))
                .header("Accept", "application/json, application/problem+json");
        headers.forEach(request::header);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json");
            request.method(
                    method,
                    HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)));
        }
        return exchange(method + " " + path, request.build());
    }

    /** Asks again, with the same Idempotency-Key, while the answer is that it is too early, as every client should. */
    private static Answer exchange(String name, HttpRequest request) {
        var answer = once(name, request);
        for (int attempt = 1; attempt < ATTEMPTS && isTooEarly(answer); attempt++) {
            Stage.pause(Duration.ofSeconds(Long.parseLong(answer.header("Retry-After"))));
            answer = once(name, request);
        }
        return answer;
    }

    private static boolean isTooEarly(Answer answer) {
        return Set.of(409, 429, 503).contains(answer.status())
                && !answer.header("Retry-After").isEmpty();
    }

    private static Answer once(String name, HttpRequest request) {
        try {
            return new Answer(name, CLIENT.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new StoryBroken("%s → няма отговор; тръгна ли системата (make run)?".formatted(name), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryBroken("прекъснато", e);
        }
    }
}
