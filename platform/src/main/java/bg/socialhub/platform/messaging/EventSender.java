package bg.socialhub.platform.messaging;

import bg.socialhub.platform.store.OutboxEntry;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;

/** Sends outbox entries as CloudEvents in binary mode one after the other, each acknowledged. */
final class EventSender {

    private final KafkaOperations<String, byte[]> kafka;
    private final URI source;
    private final Duration ack;

    EventSender(KafkaOperations<String, byte[]> kafka, String application, Duration ack) {
        this.kafka = kafka;
        this.source = URI.create("/" + application);
        this.ack = ack;
    }

    /**
     * Sends one entry and returns when it is acknowledged; the next one of its aggregate must not be sent before, since a
     * producer that gives up on a record may still deliver the one behind it.
     *
     * @throws EventNotSent when the broker did not acknowledge in time; the entry is to be sent again
     */
    void send(OutboxEntry entry) {
        try {
            kafka.send(toRecord(entry)).get(ack.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new EventNotSent(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EventNotSent(e);
        }
    }

    private ProducerRecord<String, byte[]> toRecord(OutboxEntry entry) {
        CloudEvent event = CloudEventBuilder.v1()
                .withId(entry.id())
                .withType(entry.type())
                .withSource(source)
                .withSubject(entry.key())
                .withTime(entry.time().atOffset(ZoneOffset.UTC))
                .withExtension("actorid", entry.actor())
                .withData("application/json", entry.data().getBytes(StandardCharsets.UTF_8))
                .build();
        ProducerRecord<String, byte[]> message = KafkaMessageFactory.<String>createWriter(entry.topic(), entry.key())
                .writeBinary(event);
        if (entry.traceparent() != null) {
            message.headers().add(TraceParent.HEADER, entry.traceparent().getBytes(StandardCharsets.US_ASCII));
        }
        return message;
    }

    /** The broker has not acknowledged the events; they stay in the outbox. */
    static final class EventNotSent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        EventNotSent(Exception cause) {
            super("Events stay in the outbox: " + cause.getMessage(), cause);
        }
    }
}
