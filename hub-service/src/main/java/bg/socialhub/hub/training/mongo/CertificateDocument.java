package bg.socialhub.hub.training.mongo;

import bg.socialhub.hub.training.EnrolmentId;
import bg.socialhub.hub.training.TrainingId;
import bg.socialhub.hub.training.domain.Certificate;
import bg.socialhub.hub.training.domain.VerificationCode;
import bg.socialhub.platform.store.Stored;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as it is stored.
 *
 * @param days as ISO dates, because a day has no moment
 */
record CertificateDocument(
        String training,
        String centre,
        String enterprise,
        String code,
        String name,
        LocalizedText title,
        List<String> days,
        long minutes,
        Instant issuedAt,
        Certificate.@Nullable Revocation revocation) {

    static CertificateDocument from(Certificate certificate) {
        return new CertificateDocument(
                certificate.training().value(),
                certificate.centre(),
                certificate.enterprise(),
                certificate.code().value(),
                certificate.name(),
                certificate.title(),
                certificate.days().stream().map(LocalDate::toString).toList(),
                certificate.length().toMinutes(),
                certificate.issuedAt(),
                certificate.revocation());
    }

    static Certificate toDomain(Stored<CertificateDocument> stored) {
        CertificateDocument d = stored.state();
        return new Certificate(
                new EnrolmentId(stored.id()),
                new TrainingId(d.training),
                d.centre,
                d.enterprise,
                new VerificationCode(d.code),
                d.name,
                d.title,
                d.days.stream().map(LocalDate::parse).toList(),
                Duration.ofMinutes(d.minutes),
                d.issuedAt,
                d.revocation,
                stored.version());
    }
}
