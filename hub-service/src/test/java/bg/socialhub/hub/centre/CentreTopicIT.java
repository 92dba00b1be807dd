package bg.socialhub.hub.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bg.socialhub.hub.Person;
import bg.socialhub.hub.Requests;
import bg.socialhub.hub.RunningHub;
import bg.socialhub.local.KafkaPart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The topic of the centres on a broker of its own: what a subscriber finds there, and what a restart adds. */
class CentreTopicIT {

    private static final String TOPIC = "hub.centre.v1";
    private static final String BOOKINGS = "hub.booking.v1";
    private static final String DATABASE =
            "hub_centres_" + UUID.randomUUID().toString().substring(0, 8);
    private static final KafkaPart BROKER = KafkaPart.temporary();

    @AfterAll
    static void stop() {
        BROKER.close();
    }

    @Test
    void holdsEveryCentreByItsCodeAndARestartAddsNothing() throws Exception {
        List<ConsumerRecord<String, String>> published = new ArrayList<>();
        JsonNode told;
        try (RunningHub hub = start()) {
            told = hub.get(Person.NOBODY, "/centres").json().path("items");
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                published.clear();
                published.addAll(all(TOPIC));
                return published.size() >= 6;
            });
        }
        assertThat(published)
                .extracting(ConsumerRecord::key)
                .containsExactlyInAnyOrder("plovdiv", "lovech", "varna", "burgas", "blagoevgrad", "gabrovo");
        assertThat(published).allSatisfy(record -> assertThatItTells(record, told));
        assertThat(cleanup()).isEqualTo(TopicConfig.CLEANUP_POLICY_COMPACT);

        try (RunningHub again = start()) {
            String booking = bookedBy(again);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> all(BOOKINGS).stream().anyMatch(record -> booking.equals(record.key())));
            assertThat(all(TOPIC)).hasSameSizeAs(published);
        }
    }

    private static RunningHub start() {
        return RunningHub.start(DATABASE, BROKER.bootstrapServers(), RunningHub.testIssuer());
    }

    private static void assertThatItTells(ConsumerRecord<String, String> record, JsonNode centres) {
        assertThat(new String(record.headers().lastHeader("ce_type").value()))
                .isEqualTo("bg.socialhub.centre-published");
        JsonNode event = JsonMapper.shared().readTree(record.value());
        JsonNode centre = centres.valueStream()
                .filter(one -> one.path("code").asString().equals(record.key()))
                .findFirst()
                .orElseThrow();
        assertThat(event.path("version").asInt()).isEqualTo(1);
        for (String field : List.of("code", "name", "city", "planningRegion", "districts")) {
            assertThat(event.path(field)).as(field).isEqualTo(centre.path(field));
        }
    }

    /** What is written after the centres would have been: once it is on the broker, they would be too. */
    private static String bookedBy(RunningHub hub) {
        String room = hub.get(Person.NOBODY, "/centres/plovdiv/rooms")
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
        return hub.post(
                        Person.PLOVDIV_EXPERT,
                        "/bookings",
                        Requests.booking(room, Requests.freeDay(), "10:00", "12:00"))
                .text("id");
    }

    private static String cleanup() throws Exception {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", BROKER.bootstrapServers()))) {
            return admin.describeConfigs(List.of(topic))
                    .all()
                    .get()
                    .get(topic)
                    .get(TopicConfig.CLEANUP_POLICY_CONFIG)
                    .value();
        }
    }

    private static List<ConsumerRecord<String, String>> all(String topic) {
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", BROKER.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }
}
