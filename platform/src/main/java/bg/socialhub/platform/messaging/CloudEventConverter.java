package bg.socialhub.platform.messaging;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.lang.reflect.Type;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.converter.MessagingMessageConverter;

/** Gives listeners the {@link CloudEvent} that a record carries in binary or structured mode. */
final class CloudEventConverter extends MessagingMessageConverter {

    @Override
    protected Object extractAndConvertValue(ConsumerRecord<?, ?> message, @Nullable Type type) {
        if (type != CloudEvent.class) {
            return super.extractAndConvertValue(message, type);
        }
        if (!(message.value() instanceof byte[] value)) {
            throw new UnreadableEvent("The record has no value");
        }
        try {
            return KafkaMessageFactory.createReader(message.headers(), value).toEvent();
        } catch (CloudEventRWException | IllegalStateException | IllegalArgumentException e) {
            throw new UnreadableEvent("The record is no CloudEvent", e);
        }
    }
}
