package bg.socialhub.marketplace.enterprise.events;

import bg.socialhub.platform.messaging.EventType;
import bg.socialhub.platform.messaging.PublishedEvent;
import bg.socialhub.platform.messaging.Topic;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What others learn about an enterprise; the newest event is its whole public state. No contacts and no members. */
@Topic("marketplace.enterprise.v1")
public sealed interface EnterpriseEvent extends PublishedEvent {

    String enterpriseId();

    @Override
    default String aggregateId() {
        return enterpriseId();
    }

    /** The certificate that matters now: the verified one, else the stated one; its mark counts only as VERIFIED and in time. */
    record CertificationState(@JsonProperty("class") String certificateClass, String status, LocalDate validUntil) {}

    /** An enterprise registered. */
    @EventType("enterprise-registered")
    record EnterpriseRegistered(
            String enterpriseId,
            long version,
            Instant occurredAt,
            String name,
            String legalForm,
            String district,
            @Nullable CertificationState certification)
            implements EnterpriseEvent {}

    /** Its profile changed. */
    @EventType("enterprise-updated")
    record EnterpriseUpdated(
            String enterpriseId,
            long version,
            Instant occurredAt,
            String name,
            String legalForm,
            String district,
            @Nullable CertificationState certification)
            implements EnterpriseEvent {}

    /** It stated a certificate. */
    @EventType("enterprise-certificate-submitted")
    record EnterpriseCertificateSubmitted(
            String enterpriseId,
            long version,
            Instant occurredAt,
            String name,
            String legalForm,
            String district,
            @Nullable CertificationState certification)
            implements EnterpriseEvent {}

    /** Its centre verified the certificate. */
    @EventType("enterprise-certified")
    record EnterpriseCertified(
            String enterpriseId,
            long version,
            Instant occurredAt,
            String name,
            String legalForm,
            String district,
            @Nullable CertificationState certification)
            implements EnterpriseEvent {}

    /** Its centre refused the stated certificate. */
    @EventType("enterprise-certificate-rejected")
    record EnterpriseCertificateRejected(
            String enterpriseId,
            long version,
            Instant occurredAt,
            String name,
            String legalForm,
            String district,
            @Nullable CertificationState certification)
            implements EnterpriseEvent {}

    /** The certificate was taken away. */
    @EventType("enterprise-certificate-removed")
    record EnterpriseCertificateRemoved(
            String enterpriseId,
            long version,
            Instant occurredAt,
            String name,
            String legalForm,
            String district,
            @Nullable CertificationState certification)
            implements EnterpriseEvent {}
}
