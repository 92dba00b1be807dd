package bg.socialhub.events;

import bg.socialhub.local.KafkaPart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a test says and hears on the real broker. */
public final class Broker {

    private static final KafkaProducer<String, byte[]> PRODUCER =
            new KafkaProducer<>(connection(), new StringSerializer(), new ByteArraySerializer());

    private Broker() {}

    /** One record as a consumer sees it. */
    public record Heard(String key, String type, String id, JsonNode data) {}

    /** Publishes a CloudEvent in binary mode; answers its id. */
    public static String say(String topic, String key, String type, String json) {
        String id = UUID.randomUUID().toString();
        say(topic, key, type, json, id);
        return id;
    }

    public static void say(String topic, String key, String type, String json, String id) {
        var message = new ProducerRecord<>(topic, key, json.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", id,
                        "ce_type", "bg.socialhub." + type,
                        "ce_source", "/test",
                        "content-type", "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            PRODUCER.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything on a topic with this key, from its beginning, in order. */
    public static List<Heard> heard(String topic, String key) {
        return heard(topic).stream().filter(record -> record.key().equals(key)).toList();
    }

    /** Everything on a topic up to now. */
    public static List<Heard> heard(String topic) {
        List<Heard> heard = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(connection(), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> heard.add(heard(record)));
            }
        }
        return heard;
    }

    private static Heard heard(ConsumerRecord<String, String> record) {
        return new Heard(
                record.key(),
                header(record, "ce_type").replace("bg.socialhub.", ""),
                header(record, "ce_id"),
                JsonMapper.shared().readTree(record.value()));
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8))
                .orElse("");
    }

    private static Map<String, Object> connection() {
        return Map.of("bootstrap.servers", KafkaPart.shared().bootstrapServers());
    }
}
