package bg.socialhub.hub.enterprise;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is remembered of an enterprise's certificate; without a verified one only whose it would be. */
record CertificateDocument(
        String enterprise,
        String district,
        @Nullable CertificateClass certificateClass,
        @Nullable LocalDate validUntil) {

    static CertificateDocument none(String enterprise, String district) {
        return new CertificateDocument(enterprise, district, null, null);
    }

    Optional<Certificate> toDomain() {
        return certificateClass == null || validUntil == null
                ? Optional.empty()
                : Optional.of(new Certificate(enterprise, district, certificateClass, validUntil));
    }
}
