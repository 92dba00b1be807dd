package bg.socialhub.marketplace.search;

import bg.socialhub.platform.messaging.EventReader;
import io.cloudevents.CloudEvent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.springframework.stereotype.Component;

/**
 * Hears of the writes of other instances: each instance is a group of its own and begins a little before its start, since
 * what is older was in the store when the catalogue was rebuilt.
 */
@Component
class CatalogueListener implements ConsumerSeekAware {

    private static final Duration MARGIN = Duration.ofMinutes(2);
    private static final String OWN_GROUP = "${spring.application.name}-catalogue-${random.uuid}";

    private final CatalogueRefresh catalogue;
    private final EventReader events;
    private final long begin;

    CatalogueListener(CatalogueRefresh catalogue, EventReader events, Clock clock) {
        this.catalogue = catalogue;
        this.events = events;
        this.begin = clock.instant().minus(MARGIN).toEpochMilli();
    }

    record EnterpriseWritten(
            @NotBlank String enterpriseId, @Positive long version) {}

    record OfferWritten(@NotBlank String offerId, @Positive long version) {}

    @KafkaListener(topics = "marketplace.enterprise.v1", groupId = OWN_GROUP)
    void onEnterprise(CloudEvent event) {
        var written = events.read(event, EnterpriseWritten.class);
        catalogue.refreshEnterprise(written.enterpriseId(), written.version());
    }

    @KafkaListener(topics = "marketplace.offer.v1", groupId = OWN_GROUP)
    void onOffer(CloudEvent event) {
        var written = events.read(event, OfferWritten.class);
        catalogue.refreshOffer(written.offerId(), written.version());
    }

    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> assigned, ConsumerSeekCallback callback) {
        callback.seekToTimestamp(assigned.keySet(), begin);
    }
}
