package bg.socialhub.hub.enterprise;

import bg.socialhub.platform.messaging.EventReader;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cloudevents.CloudEvent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Remembers every enterprise's newest certificate. It reads with a consumer group of its own, because the compacted topic
 * then tells it also of enterprises whose names were remembered before certificates mattered here.
 */
@Component
class CertificateListener {

    private static final String VERIFIED = "VERIFIED";

    private final EventReader events;
    private final MongoEnterpriseCertificates certificates;

    CertificateListener(EventReader events, MongoEnterpriseCertificates certificates) {
        this.events = events;
        this.certificates = certificates;
    }

    /** What the hub needs of an enterprise's certification. */
    record EnterpriseState(
            @NotNull String enterpriseId,
            @Positive long version,
            @NotNull String district,
            @Nullable @Valid Certification certification) {

        CertificateDocument toDocument() {
            return certification == null || !certification.status().equals(VERIFIED)
                    ? CertificateDocument.none(enterpriseId, district)
                    : new CertificateDocument(
                            enterpriseId, district, certification.certificateClass(), certification.validUntil());
        }
    }

    /** The certificate that matters now. */
    record Certification(
            @JsonProperty("class") @NotNull CertificateClass certificateClass,
            @NotNull String status,
            @NotNull LocalDate validUntil) {}

    @KafkaListener(topics = "marketplace.enterprise.v1", groupId = "${spring.kafka.consumer.group-id}-certificates")
    void on(CloudEvent message) {
        EnterpriseState state = events.read(message, EnterpriseState.class);
        certificates.remember(state.toDocument(), state.version());
    }
}
