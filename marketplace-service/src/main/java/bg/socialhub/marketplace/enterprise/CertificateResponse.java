package bg.socialhub.marketplace.enterprise;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A certificate as its enterprise and its centre see it. */
public record CertificateResponse(
        @JsonProperty("class") CertificateClass certificateClass,
        String number,
        LocalDate issuedOn,
        LocalDate validUntil) {

    static @Nullable CertificateResponse of(@Nullable Certificate certificate) {
        return certificate == null
                ? null
                : new CertificateResponse(
                        certificate.certificateClass(),
                        certificate.number(),
                        certificate.issuedOn(),
                        certificate.validUntil());
    }
}
