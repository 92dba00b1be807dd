package bg.socialhub.platform.messaging;

import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads an event's data into the consumer's own, narrower record; fields that it does not name are passed over. */
public final class EventReader {

    private final JsonMapper json;
    private final Validator validator;

    EventReader(JsonMapper json, Validator validator) {
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        this.validator = validator;
    }

    /**
     * The event's data as the given record, checked against the record's constraints.
     *
     * @throws UnreadableEvent when they are not what the record asks for
     */
    public <T> T read(CloudEvent event, Class<T> type) {
        CloudEventData data = event.getData();
        if (data == null) {
            throw new UnreadableEvent(event.getType() + " carries no data");
        }
        T read = parse(event, data.toBytes(), type);
        Set<ConstraintViolation<T>> violations = validator.validate(read);
        if (!violations.isEmpty()) {
            throw new UnreadableEvent(event.getType() + ": " + violations);
        }
        return read;
    }

    private <T> T parse(CloudEvent event, byte[] data, Class<T> type) {
        try {
            return json.readValue(data, type);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new UnreadableEvent(event.getType() + " is not a " + type.getSimpleName(), e);
        }
    }
}
