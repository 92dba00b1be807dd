package bg.socialhub.marketplace.enterprise;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far an enterprise's certificate is, for its members and its centre. */
public record CertificationResponse(
        CertificationStatus status,
        boolean expired,
        @Nullable CertificateResponse certificate,
        @Nullable CertificateResponse stated,
        @Nullable String reason) {

    static CertificationResponse of(Enterprise enterprise, LocalDate today) {
        var document = EnterpriseDocument.from(enterprise, List.of());
        var verified = enterprise.certification().verified();
        return new CertificationResponse(
                document.certificationStatus(),
                verified.isPresent() && today.isAfter(verified.get().validUntil()),
                CertificateResponse.of(document.verified()),
                CertificateResponse.of(document.stated()),
                document.reason());
    }
}
