package bg.socialhub.marketplace.enterprise;

/** The class of a social enterprise: always a field that somebody stated and a centre verified, never read out of a text. */
public enum CertificateClass {
    A,
    A_PLUS
}
