package bg.socialhub.marketplace.enterprise;

import bg.socialhub.marketplace.enterprise.Certification.Command;
import bg.socialhub.marketplace.enterprise.events.EnterpriseEvent;
import bg.socialhub.marketplace.enterprise.events.EnterpriseEvent.CertificationState;
import bg.socialhub.marketplace.enterprise.events.EnterpriseEvent.EnterpriseCertificateRejected;
import bg.socialhub.marketplace.enterprise.events.EnterpriseEvent.EnterpriseCertificateRemoved;
import bg.socialhub.marketplace.enterprise.events.EnterpriseEvent.EnterpriseCertificateSubmitted;
import bg.socialhub.marketplace.enterprise.events.EnterpriseEvent.EnterpriseCertified;
import bg.socialhub.marketplace.enterprise.events.EnterpriseEvent.EnterpriseRegistered;
import bg.socialhub.marketplace.enterprise.events.EnterpriseEvent.EnterpriseUpdated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Turns a decided enterprise into the event that tells its public state; the version is the one after the write. */
final class EnterpriseFacts {

    /** Makes one kind of event out of the public state. */
    @FunctionalInterface
    interface Kind {
        EnterpriseEvent of(
                String enterpriseId,
                long version,
                Instant occurredAt,
                String name,
                String legalForm,
                String district,
                @Nullable CertificationState certification);
    }

    private EnterpriseFacts() {}

    static EnterpriseEvent registered(Enterprise enterprise, Instant now) {
        return event(EnterpriseRegistered::new, enterprise, now);
    }

    static EnterpriseEvent updated(Enterprise enterprise, Instant now) {
        return event(EnterpriseUpdated::new, enterprise, now);
    }

    static EnterpriseEvent after(Command command, Enterprise enterprise, Instant now) {
        Kind kind = switch (command) {
            case Command.Submit _ -> EnterpriseCertificateSubmitted::new;
            case Command.Verify _ -> EnterpriseCertified::new;
            case Command.Reject _ -> EnterpriseCertificateRejected::new;
            case Command.Remove _ -> EnterpriseCertificateRemoved::new;
        };
        return event(kind, enterprise, now);
    }

    private static EnterpriseEvent event(Kind kind, Enterprise enterprise, Instant now) {
        var profile = enterprise.profile();
        return kind.of(
                enterprise.id().value(),
                enterprise.version() + 1,
                now,
                profile.name(),
                profile.legalForm().name(),
                profile.district(),
                state(enterprise.certification()));
    }

    private static @Nullable CertificationState state(Certification certification) {
        return switch (certification) {
            case Certification.None _ -> null;
            case Certification.Submitted(var stated) -> state(stated, CertificationStatus.SUBMITTED);
            case Certification.Rejected rejected -> state(rejected.stated(), CertificationStatus.REJECTED);
            case Certification.Verified shown -> state(shown.certificate(), CertificationStatus.VERIFIED);
            case Certification.Renewing shown -> state(shown.certificate(), CertificationStatus.VERIFIED);
            case Certification.Removed gone -> state(gone.certificate(), CertificationStatus.REMOVED);
        };
    }

    private static CertificationState state(Certificate certificate, CertificationStatus status) {
        return new CertificationState(certificate.certificateClass().name(), status.name(), certificate.validUntil());
    }
}
