package bg.socialhub.marketplace.enterprise;

import java.time.LocalDate;

/** An enterprise as its members know it. */
public record OwnEnterprise(ListedEnterprise enterprise, CertificationResponse certification) {

    static OwnEnterprise of(Enterprise enterprise, LocalDate today) {
        return new OwnEnterprise(ListedEnterprise.of(enterprise), CertificationResponse.of(enterprise, today));
    }
}
