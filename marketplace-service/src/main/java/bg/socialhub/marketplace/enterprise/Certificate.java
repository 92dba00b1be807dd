package bg.socialhub.marketplace.enterprise;

import java.time.LocalDate;

/** A certificate of entry in the register, valid from its first to its last day inclusive. */
public record Certificate(CertificateClass certificateClass, String number, LocalDate issuedOn, LocalDate validUntil) {

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(issuedOn) && !day.isAfter(validUntil);
    }
}
