package bg.socialhub.local.ministry;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventDeserializer;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads every public topic with nothing but the Kafka client and the CloudEvents SDK. */
public final class MinistryConsumer {

    private static final Pattern PUBLIC_TOPICS = Pattern.compile("(hub|marketplace|events)\\.[a-z-]+\\.v\\d+");
    private static final Duration POLL = Duration.ofMillis(500);

    private MinistryConsumer() {}

    /** Prints what happens, from where this group stopped last time, until the process ends. */
    public static void follow(String bootstrapServers, PrintStream out) {
        var order = new OrderCheck();
        try (var consumer = consumer(bootstrapServers, "ministry")) {
            consumer.subscribe(PUBLIC_TOPICS);
            out.println("Following the public topics at " + bootstrapServers + "; Ctrl-C ends it.");
            while (true) {
                for (var message : consumer.poll(POLL)) {
                    var event = PublicEvent.from(message);
                    out.println(order.accept(event) ? event.toString() : event + " (again)");
                }
                order.violations().forEach(violation -> out.println("OUT OF ORDER " + violation));
                consumer.commitSync();
            }
        }
    }

    /** Everything that the topics hold now and that happened since the given moment, without joining a group. */
    public static List<PublicEvent> since(String bootstrapServers, Instant begin) {
        var events = new ArrayList<PublicEvent>();
        try (var consumer = consumer(bootstrapServers, "ministry-reader")) {
            var partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
                consumer.poll(POLL).forEach(message -> events.add(PublicEvent.from(message)));
            }
        }
        return events.stream().filter(event -> !event.time().isBefore(begin)).toList();
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, CloudEvent> consumer) {
        return consumer.listTopics().entrySet().stream()
                .filter(topic -> PUBLIC_TOPICS.matcher(topic.getKey()).matches())
                .flatMap(topic -> topic.getValue().stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private static KafkaConsumer<String, CloudEvent> consumer(String bootstrapServers, String group) {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        group,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new StringDeserializer(),
                new CloudEventDeserializer());
    }
}
