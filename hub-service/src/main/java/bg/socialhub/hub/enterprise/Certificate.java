package bg.socialhub.hub.enterprise;

import java.time.LocalDate;

/** An enterprise's verified certificate as the marketplace last told it, and the district that says which centre cares for it. */
public record Certificate(
        String enterprise, String district, CertificateClass certificateClass, LocalDate validUntil) {}
