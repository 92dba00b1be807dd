package bg.socialhub.hub.enterprise;

/** The class of a certificate, always a value of its own and never found in text (I8). */
public enum CertificateClass {
    A,
    A_PLUS
}
