package bg.socialhub.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** One consumer of all watched topics, so that every record is seen by the same eyes; a key is seen when it first comes. */
final class Arrivals implements AutoCloseable {

    private final KafkaConsumer<String, String> consumer;
    private final Map<String, CompletableFuture<Arrival>> byKey = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile boolean closing;

    /** A record and the moment at which the consumer had it. */
    record Arrival(Instant at, String value) {}

    private Arrivals(KafkaConsumer<String, String> consumer) {
        this.consumer = consumer;
        this.thread = Thread.ofPlatform().name("arrivals").start(this::watch);
    }

    static Arrivals of(String bootstrapServers, List<String> topics) {
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringDeserializer(),
                new StringDeserializer());
        var partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position); // because seeking is lazy and the next record must not slip by
        return new Arrivals(consumer);
    }

    private void watch() {
        while (!closing) {
            for (var arrived : consumer.poll(Duration.ofMillis(100))) {
                note(arrived, Instant.now());
            }
        }
        consumer.close();
    }

    private void note(ConsumerRecord<String, String> arrived, Instant at) {
        ofKey(arrived.key()).complete(new Arrival(at, arrived.value()));
    }

    private CompletableFuture<Arrival> ofKey(String key) {
        return byKey.computeIfAbsent(key, _ -> new CompletableFuture<>());
    }

    Arrival await(String key) {
        try {
            return ofKey(key).get(20, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new MeasureFailed("The record of " + key + " never came.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MeasureFailed("The measurement was interrupted.", e);
        }
    }

    @Override
    public void close() {
        closing = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
