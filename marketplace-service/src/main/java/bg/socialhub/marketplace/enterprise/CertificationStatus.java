package bg.socialhub.marketplace.enterprise;

/** How far a certificate is; a certificate that ran out is no state of its own, the day decides. */
public enum CertificationStatus {
    NONE,
    SUBMITTED,
    REJECTED,
    VERIFIED,
    RENEWING,
    REMOVED;

    /** Whether the centre has something to decide. */
    boolean waits() {
        return this == SUBMITTED || this == RENEWING;
    }
}
