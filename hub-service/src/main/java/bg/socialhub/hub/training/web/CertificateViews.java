package bg.socialhub.hub.training.web;

import bg.socialhub.hub.centre.Centre;
import bg.socialhub.hub.centre.Territory;
import bg.socialhub.hub.training.TrainingSettings;
import bg.socialhub.hub.training.domain.Certificate;
import bg.socialhub.hub.training.pdf.CertificatePdf;
import bg.socialhub.platform.web.LocalizedText;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A certificate as each of its readers sees it. */
@Component
class CertificateViews {

    private final Territory territory;
    private final TrainingSettings settings;

    CertificateViews(Territory territory, TrainingSettings settings) {
        this.territory = territory;
        this.settings = settings;
    }

    /** For those whom it concerns; {@code address} is where anybody can check it. */
    record CertificateResponse(
            String enrolmentId,
            String trainingId,
            String enterpriseId,
            String name,
            Certificate.Status status,
            String code,
            String address,
            OffsetDateTime issuedAt,
            @Nullable String reason,
            @Nullable OffsetDateTime revokedAt,
            long version) {}

    /** For everybody who has the code, and nothing more than this. */
    record Verification(
            Certificate.Status status,
            String name,
            LocalizedText training,
            List<LocalDate> days,
            LocalizedText centre,
            LocalDate issuedOn) {}

    CertificateResponse of(Certificate certificate) {
        return new CertificateResponse(
                certificate.enrolment().value(),
                certificate.training().value(),
                certificate.enterprise(),
                certificate.name(),
                certificate.status(),
                certificate.code().value(),
                address(certificate),
                TrainingResponse.local(certificate.issuedAt()),
                certificate.revoked().map(Certificate.Revocation::reason).orElse(null),
                certificate
                        .revoked()
                        .map(why -> TrainingResponse.local(why.at()))
                        .orElse(null),
                certificate.version());
    }

    Verification verification(Certificate certificate) {
        return new Verification(
                certificate.status(),
                certificate.name(),
                certificate.title(),
                certificate.days(),
                centreOf(certificate),
                certificate.issuedOn());
    }

    byte[] pdf(Certificate certificate) {
        return new CertificatePdf(certificate, centreOf(certificate).bg(), address(certificate)).bytes();
    }

    private String address(Certificate certificate) {
        return settings.portal() + "/certificates/" + certificate.code();
    }

    private LocalizedText centreOf(Certificate certificate) {
        return territory.centre(certificate.centre()).map(Centre::name).orElseThrow();
    }
}
