package bg.socialhub.hub.enterprise;

import bg.socialhub.platform.messaging.EventReader;
import io.cloudevents.CloudEvent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Remembers the newest state of every enterprise; the version drops what is late or repeated. */
@Component
class EnterpriseListener {

    private final EventReader events;
    private final Enterprises enterprises;

    EnterpriseListener(EventReader events, Enterprises enterprises) {
        this.events = events;
        this.enterprises = enterprises;
    }

    /** What the hub needs of an enterprise's state. */
    record EnterpriseState(
            @NotNull String enterpriseId,
            @Positive long version,
            @NotNull String name,
            @NotNull String district) {

        Enterprise toEnterprise() {
            return new Enterprise(enterpriseId, name, district);
        }
    }

    @KafkaListener(topics = "marketplace.enterprise.v1")
    void on(CloudEvent message) {
        EnterpriseState state = events.read(message, EnterpriseState.class);
        enterprises.remember(state.toEnterprise(), state.version());
    }
}
