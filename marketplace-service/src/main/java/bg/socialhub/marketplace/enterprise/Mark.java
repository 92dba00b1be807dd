package bg.socialhub.marketplace.enterprise;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/** The mark „Продукт на социално предприятие“ as it may be shown today. */
public record Mark(@JsonProperty("class") CertificateClass certificateClass, String label, LocalDate validUntil) {

    public static final String LABEL = "Продукт на социално предприятие";

    public static Mark of(Certificate certificate) {
        return new Mark(certificate.certificateClass(), LABEL, certificate.validUntil());
    }
}
