package bg.socialhub.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bg.socialhub.local.KafkaPart;
import bg.socialhub.local.MongoPart;
import bg.socialhub.platform.StrangeApplication.SeenKettle;
import bg.socialhub.platform.store.Outboxes;
import bg.socialhub.platform.store.Projection;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=kettle-service",
            "management.server.port=0",
            "platform.warm-up.paths=/not-there, /kettles"
        })
class PlatformIT {

    private static final String KETTLE = "{\"name\":\"Чайник\",\"colour\":\"RED\",\"cups\":4}";

    @DynamicPropertySource
    static void parts(DynamicPropertyRegistry registry) {
        registry.add("spring.mongodb.uri", () -> MongoPart.shared().uri("platform"));
        registry.add("spring.kafka.bootstrap-servers", () -> KafkaPart.shared().bootstrapServers());
    }

    @TestConfiguration
    static class FirstRequests {

        /** Path and readiness of every request so far. */
        final Queue<String> seen = new ConcurrentLinkedQueue<>();

        @Bean
        Filter whoComesFirst(ApplicationAvailability availability) {
            return (request, response, chain) -> {
                seen.add(((HttpServletRequest) request).getRequestURI() + " " + availability.getReadinessState());
                chain.doFilter(request, response);
            };
        }
    }

    @Autowired
    FirstRequests firstRequests;

    @Autowired
    ApplicationAvailability availability;

    @LocalServerPort
    int port;

    @Autowired
    Projection<SeenKettle> seen;

    @Autowired
    Outboxes outboxes;

    @Autowired
    KafkaTemplate<String, byte[]> kafka;

    @Autowired
    StrangeApplication.KettleController controller;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void asksItselfBeforeItIsReadyAlsoWhenAnAnswerIsNotAsHoped() {
        assertThat(firstRequests.seen).startsWith("/not-there REFUSING_TRAFFIC", "/kettles REFUSING_TRAFFIC");
        assertThat(availability.getReadinessState()).isEqualTo(ReadinessState.ACCEPTING_TRAFFIC);
    }

    @Test
    void carriesAnEventFromTheWriteToTheProjectionAndEmptiesTheOutbox() throws Exception {
        HttpResponse<String> made = post("/kettles", KETTLE, Map.of());
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.headers().firstValue("ETag")).contains("\"1\"");
        String id = made.headers().firstValue("Location").orElseThrow().replace("/kettles/", "");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(seen.find(id))
                        .hasValueSatisfying(kettle -> assertThat(kettle.name()).isEqualTo("Чайник")));
        await().untilAsserted(() -> assertThat(outboxes.waiting("kettles", id)).isEmpty());
    }

    @Test
    void putsAnUnreadableRecordAsideWithItsReasonAndGoesOn() throws Exception {
        String id = UUID.randomUUID().toString();
        kafka.send("test.kettle.v1", id, "no event".getBytes()).get();
        HttpResponse<String> made = post("/kettles", KETTLE, Map.of());
        String next = made.headers().firstValue("Location").orElseThrow().replace("/kettles/", "");
        await().atMost(Duration.ofSeconds(20)).until(() -> seen.find(next).isPresent());
        ConsumerRecord<String, byte[]> dead = firstOf("test.kettle.v1.dlt", id);
        assertThat(dead.value()).isEqualTo("no event".getBytes());
        assertThat(new String(
                        dead.headers().lastHeader("kafka_dlt-exception-message").value()))
                .contains("no CloudEvent");
    }

    @Test
    void executesAKeyedRequestOnceHoweverOftenItComesAtOnce() throws Exception {
        int before = controller.made.get();
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        List<HttpResponse<String>> answers = atOnce(20, () -> post("/kettles", KETTLE, key));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(201, 409));
        HttpResponse<String> repeated = post("/kettles", KETTLE, key);
        assertThat(repeated.statusCode()).isEqualTo(201);
        assertThat(repeated.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(controller.made.get()).isEqualTo(before + 1);
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .map(answer -> answer.headers().firstValue("Location").orElseThrow()))
                .containsOnly(repeated.headers().firstValue("Location").orElseThrow());
        assertProblem(post("/kettles", KETTLE.replace("RED", "BLUE"), key), 422, "idempotency-key-reused");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name':'x','colour':'GREEN','cups':1} | 400 | colour | enum",
                "{'name':'x','colour':'RED','cups':'a lot'} | 400 | cups | type",
                "{'name':'x','colour':'RED','cups':1.5} | 400 | cups | type",
                "{'name':'x','colour':'RED','cups':{}} | 400 | cups | type",
                "{'name':7,'colour':'RED','cups':1} | 400 | name | type",
                "{'name':true,'colour':'RED','cups':1} | 400 | name | type",
                "{'name':'x','colour':1,'cups':1} | 400 | colour | enum",
                "{'name':'x','colour':'RED','cups':1,'made':'2027-02-20T10:00:00Z'} | 400 | made | type",
                "{'colour':'RED','cups':1} | 400 | name | NotNull",
                "{'name':null,'colour':'RED','cups':1} | 400 | name | NotNull",
                "{'name':'a\\u0000b','colour':'RED','cups':1} | 400 | name | PlainText",
                "{'name':'a\\u202Eb','colour':'RED','cups':1} | 400 | name | PlainText",
                "{'name':'  ','colour':'RED','cups':1} | 400 | name | PlainText",
                "{'name':'x','colour':'RED','cups':10} | 400 | cups | Max",
                "{'name':'x','colour':'RED','cups':1,'made':'2027-02-30'} | 400 | made | type",
                "{'name':'x','colour':'RED','cups':1,'boiledAt':'2027-02-30T10:00:00+02:00'} | 400 | boiledAt | time",
                "{'name':'x','colour':'RED','cups':1,'boiledAt':'2027-02-20T10:00:00'} | 400 | boiledAt | time",
                "{'name':'x','colour':'RED','cups':1,'boiledAt':'2027-03-28T03:30:00+02:00'} | 400 | boiledAt | skipped-time",
                "{'name':'x','colour':'RED','cups':1,'parts':[{'name':'ok'},{'name':null}]} | 400 | parts[1].name | NotNull",
                "{'name':'x' | 400 | '' | json",
                "'' | 400 | '' | body"
            })
    void namesTheFieldThatIsWrong(String body, int status, String field, String code) throws Exception {
        HttpResponse<String> answer = post("/kettles", body.replace('\'', '"'), Map.of());
        assertProblem(answer, status, "invalid-request");
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"").contains("\"code\":\"" + code + "\"");
    }

    @Test
    void refusesALongText() throws Exception {
        assertProblem(post("/kettles", KETTLE.replace("Чайник", "ч".repeat(10_000)), Map.of()), 400, "invalid-request");
    }

    @Test
    void answersFrameworkRefusalsAndSurprisesAsProblems() throws Exception {
        assertProblem(get("/nothing", Map.of()), 404, "not-found");
        assertProblem(get("/explosions", Map.of()), 405, "method-not-allowed");
        assertProblem(get("/kettles?limit=1000", Map.of()), 400, "invalid-request");
        assertProblem(get("/kettles?colour=GREEN", Map.of()), 400, "invalid-request");
        assertProblem(get("/kettles?from=2027-02-30T10:00:00Z", Map.of()), 400, "invalid-request");
        assertThat(get("/kettles?from=2027-02-20T10:00:00+02:00", Map.of()).statusCode())
                .isEqualTo(200);
        assertProblem(post("/overfilled", "{}", Map.of()), 422, "invalid-request");
        HttpResponse<String> surprise = post("/explosions", "{}", Map.of());
        assertProblem(surprise, 500, "internal-error");
        assertThat(surprise.body()).doesNotContain("secret").contains("traceId");
        HttpResponse<String> outage = post("/outages", "{}", Map.of());
        assertProblem(outage, 503, "unavailable");
        assertThat(outage.headers().firstValue("Retry-After")).contains("5");
    }

    @Test
    void speaksBulgarianUnlessAskedForEnglish() throws Exception {
        assertThat(get("/nothing", Map.of()).body()).contains("Няма такъв адрес");
        assertThat(get("/nothing", Map.of("Accept-Language", "en-GB")).body()).contains("No such address");
        assertThat(post("/kettles", "{}", Map.of("Accept-Language", "fr")).body())
                .contains("Полето е задължително");
    }

    @Test
    void comparesVersions() throws Exception {
        String location = post("/kettles", KETTLE, Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(get(location, Map.of("If-None-Match", "\"1\"")).statusCode()).isEqualTo(304);
        assertProblem(send("PUT", location, KETTLE, Map.of()), 428, "precondition-required");
        assertProblem(send("PUT", location, KETTLE, Map.of("If-Match", "\"7\"")), 412, "precondition-failed");
        assertThat(send("PUT", location, KETTLE, Map.of("If-Match", "\"1\"")).statusCode())
                .isEqualTo(200);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String name) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"type\":\"https://socialhub.bg/problems/" + name + "\"");
    }

    private static ConsumerRecord<String, byte[]> firstOf(String topic, String key) {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", KafkaPart.shared().bootstrapServers());
        properties.put("group.id", UUID.randomUUID().toString());
        properties.put("auto.offset.reset", "earliest");
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            for (int i = 0; i < 40; i++) {
                for (ConsumerRecord<String, byte[]> found : consumer.poll(Duration.ofMillis(500))) {
                    if (key.equals(found.key())) {
                        return found;
                    }
                }
            }
        }
        throw new AssertionError("Nothing with the key " + key + " on " + topic);
    }

    private static <T> List<T> atOnce(int times, Callable<T> action) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = IntStream.range(0, times)
                    .mapToObj(_ -> threads.submit(action))
                    .toList();
            java.util.ArrayList<T> results = new java.util.ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        }
    }

    private HttpResponse<String> post(String path, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        return send("POST", path, body, headers);
    }

    private HttpResponse<String> get(String path, Map<String, String> headers)
            throws IOException, InterruptedException {
        return send("GET", path, "", headers);
    }

    private HttpResponse<String> send(String method, String path, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        headers.forEach(request::header);
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
