package bg.socialhub.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import bg.socialhub.local.KafkaPart;
import bg.socialhub.local.MongoPart;
import bg.socialhub.local.Ports;
import bg.socialhub.platform.StrangeApplication.Kettle;
import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AuditEntry;
import bg.socialhub.platform.store.Outboxes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** I6 where it is hardest: the write is made, its answer is lost, and the same request comes again. */
@SpringBootTest(
        classes = StrangeApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.application.name=kettle-service", "management.server.port=0", "platform.outbox.age=0s"})
class LostAnswerIT {

    private static final String TOPIC = "test.kettle.v1";
    private static final String STORE = MongoPart.shared().uri("lost_answer");

    @DynamicPropertySource
    static void parts(DynamicPropertyRegistry registry) {
        registry.add("spring.mongodb.uri", () -> STORE);
        registry.add("spring.kafka.bootstrap-servers", () -> KafkaPart.shared().bootstrapServers());
    }

    @LocalServerPort
    int port;

    @Autowired
    AggregateStore<Kettle> kettles;

    @Autowired
    Outboxes outboxes;

    @Autowired
    MongoTemplate mongo;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String key = UUID.randomUUID().toString();

    @Test
    void theRepeatOfWhatAnInstanceDidBeforeItDiedIsAnsweredAsIfItHadAnswered(@TempDir Path folder) throws Exception {
        String id = newKettle();
        int other = Ports.free();
        Process dying = start(other, folder);
        try {
            await().atMost(Duration.ofSeconds(120)).until(() -> Ports.isTaken(other));
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> boil(other, id, "die"));
            assertThat(dying.waitFor()).isEqualTo(1);
        } finally {
            dying.destroyForcibly();
        }
        Instant boiledAt = kettles.find(id).orElseThrow().state().boiledAt();

        HttpResponse<String> tooEarly = boil(port, id, "answer");
        assertThat(tooEarly.statusCode()).isEqualTo(409);
        assertThat(tooEarly.body()).contains("request-in-progress");

        endTheLease();
        assertAnswered(boil(port, id, "answer"), boiledAt);
        HttpResponse<String> replayed = boil(port, id, "answer");
        assertAnswered(replayed, boiledAt);
        assertThat(replayed.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertOneEffect(id);
    }

    @Test
    void theRepeatOfWhatFailedAfterItsWriteIsAnsweredAtOnce() throws Exception {
        String id = newKettle();
        assertThat(boil(port, id, "fail").statusCode()).isEqualTo(500);
        Instant boiledAt = kettles.find(id).orElseThrow().state().boiledAt();
        assertAnswered(boil(port, id, "answer"), boiledAt);
        assertOneEffect(id);
        assertThat(requests()).allSatisfy(request -> assertThat(request).doesNotContainKey("grounds"));
    }

    private static void assertAnswered(HttpResponse<String> answer, Instant boiledAt) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).contains("\"2\"");
        assertThat(answer.body()).isEqualTo("{\"boiledAt\":\"" + boiledAt + "\"}");
    }

    private void assertOneEffect(String id) {
        assertThat(kettles.find(id).orElseThrow().history())
                .extracting(AuditEntry::command)
                .containsExactly("make-kettle", "boil-kettle");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(outboxes.waiting("kettles", id)).isEmpty());
        assertThat(typesOf(id)).containsExactly("bg.socialhub.kettle-made", "bg.socialhub.kettle-boiled");
    }

    private String newKettle() throws Exception {
        HttpResponse<String> made =
                post(port, "/kettles", "{\"name\":\"Чайник\",\"colour\":\"RED\",\"cups\":4}", Map.of());
        return made.headers().firstValue("Location").orElseThrow().replace("/kettles/", "");
    }

    private HttpResponse<String> boil(int at, String id, String after) throws Exception {
        return post(
                at,
                "/kettles/" + id + "/boiling",
                "",
                Map.of("Idempotency-Key", key, "If-Match", "\"1\"", "After", after));
    }

    private HttpResponse<String> post(int at, String path, String body, Map<String, String> headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + at + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private void endTheLease() {
        Document over = new Document("$set", new Document("lease", new Date(0)));
        mongo.execute("idempotent_requests", requests -> requests.updateMany(new Document(), over));
    }

    private List<Document> requests() {
        return mongo.findAll(Document.class, "idempotent_requests");
    }

    /** A second instance whose broker is nowhere, so that nothing of what it writes is sent by itself. */
    private static Process start(int port, Path folder) throws IOException {
        ProcessBuilder child = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                StrangeApplication.class.getName(),
                "--spring.application.name=kettle-service",
                "--server.port=" + port,
                "--management.server.port=0",
                "--spring.mongodb.uri=" + STORE,
                "--spring.kafka.bootstrap-servers=127.0.0.1:" + Ports.free());
        return child.redirectErrorStream(true)
                .redirectOutput(folder.resolve("child.log").toFile())
                .start();
    }

    private static List<String> typesOf(String id) {
        List<String> types = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", KafkaPart.shared().bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> all = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            Map<TopicPartition, Long> ends = consumer.endOffsets(all);
            while (all.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    if (id.equals(message.key())) {
                        types.add(new String(
                                message.headers().lastHeader("ce_type").value()));
                    }
                });
            }
        }
        return types;
    }
}
