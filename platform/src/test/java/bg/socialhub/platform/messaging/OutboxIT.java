package bg.socialhub.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bg.socialhub.local.KafkaPart;
import bg.socialhub.local.MongoPart;
import bg.socialhub.local.Ports;
import bg.socialhub.platform.StrangeApplication;
import bg.socialhub.platform.StrangeApplication.Colour;
import bg.socialhub.platform.StrangeApplication.Kettle;
import bg.socialhub.platform.StrangeApplication.KettleEvent.KettleMade;
import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.Outboxes;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** I4 at the platform: writes go on without a broker, and every event of theirs arrives in order once it is there. */
@SpringBootTest(
        classes = StrangeApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=kettle-service",
            "management.server.port=0",
            "spring.kafka.producer.properties.max.block.ms=500",
            "platform.outbox.sweep=500ms",
            "platform.outbox.age=0s"
        })
@DirtiesContext
class OutboxIT {

    private static final int BROKER = Ports.free();

    @DynamicPropertySource
    static void parts(DynamicPropertyRegistry registry) {
        registry.add("spring.mongodb.uri", () -> MongoPart.shared().uri("outbox"));
        registry.add("spring.kafka.bootstrap-servers", () -> "127.0.0.1:" + BROKER);
    }

    @Autowired
    AggregateStore<Kettle> kettles;

    @Autowired
    Outboxes outboxes;

    @Test
    void keepsEventsUntilTheBrokerIsThereAndSendsThemInOrder(@TempDir(cleanup = CleanupMode.NEVER) Path folder) {
        String id = UUID.randomUUID().toString();
        Instant now = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.MILLIS);
        Kettle kettle = new Kettle("x", Colour.RED, BigDecimal.ONE, UUID.randomUUID(), null, null);
        kettles.insert(id, kettle, change(id, 1, now));
        for (int version = 1; version < 20; version++) {
            kettles.save(id, version, kettle, change(id, version + 1, now));
        }
        assertThat(outboxes.waiting("kettles", id)).hasSize(20);
        // The broker stays until this JVM ends: a context whose broker is gone takes its whole grace time to close.
        KafkaPart broker = KafkaPart.persistent(folder.resolve("kafka"), BROKER);
        await().atMost(Duration.ofSeconds(120))
                .untilAsserted(() -> assertThat(outboxes.waiting("kettles", id)).isEmpty());
        assertThat(firstOccurrences(broker, id)).hasSize(20).isSorted();
    }

    private static Change change(String id, long version, Instant now) {
        return Change.by("actor", "command", now).publishing(new KettleMade(id, version, now, "x"));
    }

    private static List<Long> firstOccurrences(KafkaPart broker, String id) {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", broker.bootstrapServers());
        properties.put("group.id", UUID.randomUUID().toString());
        properties.put("auto.offset.reset", "earliest");
        List<Long> versions = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("test.kettle.v1"));
            for (int i = 0; i < 40 && versions.size() < 20; i++) {
                consumer.poll(Duration.ofMillis(500)).forEach(message -> {
                    long version = Long.parseLong(message.value().replaceAll(".*\"version\":(\\d+).*", "$1"));
                    if (id.equals(message.key()) && !versions.contains(version)) {
                        versions.add(version);
                    }
                });
            }
        }
        return versions;
    }
}
