package bg.socialhub.marketplace.territory;

import bg.socialhub.platform.messaging.EventReader;
import io.cloudevents.CloudEvent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Learns from the hub which districts each centre serves. */
@Component
class CentreListener {

    private final EventReader events;
    private final ResponsibleCentres centres;

    CentreListener(EventReader events, ResponsibleCentres centres) {
        this.events = events;
        this.centres = centres;
    }

    record Centre(
            @NotBlank String code,
            @Positive long version,
            @NotNull List<String> districts) {}

    @KafkaListener(topics = "hub.centre.v1")
    void on(CloudEvent event) {
        var centre = events.read(event, Centre.class);
        centres.learn(centre.code(), centre.version(), centre.districts());
    }
}
