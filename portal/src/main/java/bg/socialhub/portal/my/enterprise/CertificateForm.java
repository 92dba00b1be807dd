package bg.socialhub.portal.my.enterprise;

import bg.socialhub.portal.gateway.MyEnterprisesApi.Certificate;
import bg.socialhub.portal.gateway.MyEnterprisesApi.Certification;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A certificate as its enterprise states it. */
record CertificateForm(
        @Nullable String certificateClass,
        @Nullable String number,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate issuedOn,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate validUntil) {

    /** What was stated last, so that it can be corrected. */
    static CertificateForm of(Certification certification) {
        Certificate stated = certification.stated();
        return stated == null
                ? new CertificateForm(null, null, null, null)
                : new CertificateForm(
                        stated.certificateClass(), stated.number(), stated.issuedOn(), stated.validUntil());
    }

    Certificate toCertificate() {
        return new Certificate(Blank.toNull(certificateClass), number, issuedOn, validUntil);
    }
}
