package bg.socialhub.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bg.socialhub.local.JarPart;
import bg.socialhub.local.KafkaPart;
import bg.socialhub.local.KeycloakPart;
import bg.socialhub.local.MongoPart;
import bg.socialhub.local.Ports;
import bg.socialhub.platform.test.Contracts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service as several processes over one store. */
class InstancesIT {

    private final String database = "instances-" + UUID.randomUUID();

    @Test
    void twoInstancesAreOneMarketplace() throws Exception {
        String kafka = KafkaPart.shared().bootstrapServers();
        try (var first = instance("marketplace-1", kafka);
                var second = instance("marketplace-2", kafka)) {
            var one = new Api(first.uri());
            var other = new Api(second.uri());
            String id = registeredOnce(one, other);
            var offer = one.post("medena", "/api/v1/enterprises/" + id + "/offers", Samples.offer("Междузвезден мед"));
            one.post("medena", "/api/v1/offers/" + offer.id() + "/publication", "");
            assertThat(found(one)).as("its own write at once").contains(offer.id());
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(found(other)).contains(offer.id()));
            other.post("medena", "/api/v1/offers/" + offer.id() + "/withdrawal", "");
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(found(one)).isEmpty());
            other.post("medena", "/api/v1/offers/" + offer.id() + "/publication", "");
            try (var third = instance("marketplace-3", kafka)) {
                var rebuilt =
                        new Api(third.uri()).get("", "/api/v1/offers?limit=100").body();
                await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                    assertThat(one.get("", "/api/v1/offers?limit=100").body()).isEqualTo(rebuilt);
                    assertThat(other.get("", "/api/v1/offers?limit=100").body()).isEqualTo(rebuilt);
                });
            }
        }
    }

    /** I4: Kafka is down, so the process dies between the write and the relay; its successor sends what it left. */
    @Test
    void aKilledInstanceLosesNoEvent(@TempDir Path folder) throws Exception {
        int port = Ports.free();
        String id;
        try (var doomed = instance("marketplace-doomed", "127.0.0.1:" + port)) {
            var registered = new Api(doomed.uri())
                    .post("medena", "/api/v1/enterprises", Samples.enterprise(Samples.eik(), "Оцеляла"));
            assertThat(registered.status()).isEqualTo(201);
            id = registered.id();
            doomed.kill();
        }
        try (var kafka = KafkaPart.persistent(folder.resolve("kafka"), port);
                var _ = instance("marketplace-successor", kafka.bootstrapServers())) {
            await().atMost(Duration.ofSeconds(40))
                    .untilAsserted(() -> assertThat(MarketplaceTopics.all(
                                    kafka.bootstrapServers(), List.of("marketplace.enterprise.v1")))
                            .extracting(org.apache.kafka.clients.consumer.ConsumerRecord::key)
                            .contains(id));
        }
    }

    private static String registeredOnce(Api one, Api other) throws Exception {
        String eik = Samples.eik();
        var calls = new ArrayList<Callable<Api.Answer>>();
        for (int i = 0; i < 40; i++) {
            var api = i % 2 == 0 ? one : other;
            calls.add(() -> api.post("medena", "/api/v1/enterprises", Samples.enterprise(eik, "Две врати")));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Api.Answer>();
            for (var answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            assertThat(answers.stream().map(Api.Answer::status).sorted().limit(2))
                    .containsExactly(201, 409);
            assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(201, 409));
            return answers.stream()
                    .filter(answer -> answer.status() == 201)
                    .findFirst()
                    .orElseThrow()
                    .id();
        }
    }

    private static List<String> found(Api api) {
        return api.get("", "/api/v1/offers?q=mejduzvezden")
                .body()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private JarPart instance(String name, String kafka) {
        return JarPart.of(name, Contracts.root().resolve("marketplace-service/target/marketplace-service.jar"))
                .jvm("-Xmx224m", "-XX:TieredStopAtLevel=1")
                .env("MONGODB_URI", MongoPart.shared().uri(database))
                .env("KAFKA_BOOTSTRAP_SERVERS", kafka)
                .env("IDENTITY_ISSUER", KeycloakPart.shared().issuer())
                .env("MARKETPLACE_SERVICE_CLIENT_SECRET", MarketplaceParts.CLIENT_SECRET)
                .start();
    }
}
