package bg.socialhub.marketplace;

import bg.socialhub.local.KeycloakPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running marketplace as its callers see it. */
public final class Api {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private final URI base;

    public Api(URI base) {
        this.base = base;
    }

    /** An answer with its body read as JSON. */
    public record Answer(int status, JsonNode body, java.net.http.HttpHeaders headers) {

        /** The last part of the problem's type, or nothing. */
        public String problem() {
            return body.path("type").asString("").replaceFirst(".*/", "");
        }

        public String id() {
            return body.path("id").asString();
        }

        public String etag() {
            return headers.firstValue("ETag").orElseThrow();
        }
    }

    /** A token of a demo user, or none for the empty name. */
    public static String token(String user) {
        return TOKENS.computeIfAbsent(user, name -> KeycloakPart.shared().accessToken(name + "@demo.bg"));
    }

    public Answer get(String user, String path) {
        return send(user, path, HttpRequest.Builder::GET);
    }

    public Answer post(String user, String path, String body) {
        return send(user, path, request -> request.POST(BodyPublishers.ofString(body)));
    }

    public Answer post(String user, String path, String body, String key) {
        return send(
                user,
                path,
                request -> request.POST(BodyPublishers.ofString(body)).header("Idempotency-Key", key));
    }

    public Answer put(String user, String path, String body, String etag) {
        return send(user, path, request -> {
            request.PUT(BodyPublishers.ofString(body));
            if (!etag.isEmpty()) {
                request.header("If-Match", etag);
            }
        });
    }

    public Answer send(String user, String path, Consumer<HttpRequest.Builder> more) {
        var request = HttpRequest.newBuilder(
                        base.resolve(path.replace("|", "%7C").replace(" ", "%20")))
                .header("Content-Type", "application/json");
        if (!user.isEmpty()) {
            request.header("Authorization", "Bearer " + token(user));
        }
        more.accept(request);
        return send(request.build());
    }

    private static Answer send(HttpRequest request) {
        try {
            HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
            boolean json =
                    answer.headers().firstValue("Content-Type").orElse("").contains("json");
            var body = json
                    ? JsonMapper.shared().readTree(answer.body())
                    : JsonMapper.shared().createObjectNode();
            return new Answer(answer.statusCode(), body, answer.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
