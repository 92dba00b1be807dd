package bg.socialhub.hub;

import bg.socialhub.local.JarPart;
import bg.socialhub.local.KafkaPart;
import bg.socialhub.local.MongoPart;
import bg.socialhub.platform.test.Contracts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One packaged instance of the service in its own process, and the people who call it. */
public final class RunningHub implements AutoCloseable {

    private static final String READINESS = "MANAGEMENT_ENDPOINT_HEALTH_GROUP_READINESS_INCLUDE";
    private static final TestIssuer ISSUER = new TestIssuer();
    private static final Map<Person, String> TOKENS = new ConcurrentHashMap<>();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final JarPart part;

    private RunningHub(JarPart part) {
        this.part = part;
    }

    /** What came back. */
    public record Answer(int status, HttpResponse<String> response) {

        public JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The last part of the problem's type. */
        public String problem() {
            String type = json().path("type").asString("");
            return type.substring(type.lastIndexOf('/') + 1);
        }

        public String text(String field) {
            return json().path(field).asString();
        }
    }

    /** An instance over the shared broker. */
    public static RunningHub start(String database) {
        return start(database, kafka(), ISSUER.uri());
    }

    public static RunningHub start(String database, String kafka, String issuer) {
        return start(database, Map.of("KAFKA_BOOTSTRAP_SERVERS", kafka, "IDENTITY_ISSUER", issuer));
    }

    /** An instance over the shared broker and store, but for these variables of its environment. */
    public static RunningHub start(String database, Map<String, String> environment) {
        JarPart.Recipe recipe = JarPart.of(
                        "hub-service", Contracts.root().resolve("hub-service/target/hub-service.jar"))
                .env("MONGODB_URI", MongoPart.shared().uri(database))
                .env("KAFKA_BOOTSTRAP_SERVERS", kafka())
                .env("IDENTITY_ISSUER", ISSUER.uri())
                .env("SUPPORT_RATING_KEY", HubTest.RATING_KEY)
                .env("SPRING_KAFKA_CONSUMER_GROUP_ID", database)
                .env("CERTIFICATION_SWEEP", "2s")
                .env(READINESS, "readinessState") // because the embedded server does not know the driver's hello
                .jvm("-XX:TieredStopAtLevel=1");
        environment.forEach(recipe::env);
        return new RunningHub(recipe.start());
    }

    /** Instances over one store that start at the same time, each with variables of its own. */
    public static List<RunningHub> startTogether(String database, List<Map<String, String>> environments) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<RunningHub>> starts = environments.stream()
                    .map(environment -> threads.submit(() -> start(database, environment)))
                    .toList();
            List<RunningHub> started = new ArrayList<>();
            for (Future<RunningHub> one : starts) {
                started.add(one.get());
            }
            return started;
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the shared broker is, which has what the other services make when they start. */
    static String kafka() {
        return KafkaPart.shared()
                .withTopics("events.event.v1", "marketplace.enterprise.v1")
                .bootstrapServers();
    }

    public static String testIssuer() {
        return ISSUER.uri();
    }

    public Answer get(Person person, String path) {
        return send(request(person, path));
    }

    /** The service's own description of its API. */
    public Answer document() {
        return send(HttpRequest.newBuilder(part.uri().resolve("/v3/api-docs")).timeout(Duration.ofSeconds(60)));
    }

    public Answer post(Person person, String path, String body) {
        return send(request(person, path).POST(BodyPublishers.ofString(body)));
    }

    public Answer post(Person person, String path, String body, String header, String value) {
        return send(request(person, path).header(header, value).POST(BodyPublishers.ofString(body)));
    }

    public Answer put(Person person, String path, String body, String ifMatch) {
        return send(request(person, path).header("If-Match", ifMatch).PUT(BodyPublishers.ofString(body)));
    }

    /** Sends one file as a browser's form does. */
    public Answer delete(Person person, String path) {
        return send(request(person, path).DELETE());
    }

    public Answer upload(Person person, String path, String name, byte[] content, String... headers) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(name)
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = request(person, path)
                .setHeader("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** What came back, byte by byte. */
    public HttpResponse<byte[]> bytes(Person person, String path) {
        return sent(request(person, path), BodyHandlers.ofByteArray());
    }

    public Answer getWith(String path, String header, String value) {
        return send(request(Person.NOBODY, path).header(header, value));
    }

    public Answer send(HttpRequest.Builder request) {
        HttpResponse<String> response = sent(request, BodyHandlers.ofString());
        return new Answer(response.statusCode(), response);
    }

    private static <T> HttpResponse<T> sent(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(Person person, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(part.uri().resolve("/api/v1" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en");
        return person == Person.NOBODY
                ? request
                : request.header("Authorization", "Bearer " + TOKENS.computeIfAbsent(person, ISSUER::tokenOf));
    }

    /** Ends the process as a crash would. */
    public void kill() {
        part.kill();
    }

    @Override
    public void close() {
        part.close();
    }
}
