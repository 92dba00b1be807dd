package bg.socialhub.hub.enterprise;

import java.time.LocalDate;

/** Certificates as if the marketplace had told of them. */
public final class CertificateTales {

    private final MongoEnterpriseCertificates certificates;

    CertificateTales(MongoEnterpriseCertificates certificates) {
        this.certificates = certificates;
    }

    public void verified(String enterprise, String district, LocalDate validUntil, long version) {
        certificates.remember(
                new CertificateDocument(enterprise, district, CertificateClass.A_PLUS, validUntil), version);
    }

    public void takenAway(String enterprise, String district, long version) {
        certificates.remember(CertificateDocument.none(enterprise, district), version);
    }
}
