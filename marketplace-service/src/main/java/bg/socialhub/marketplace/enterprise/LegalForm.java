package bg.socialhub.marketplace.enterprise;

/** The forms that social enterprises take; the Act restricts none. */
public enum LegalForm {
    EOOD,
    OOD,
    EAD,
    AD,
    ET,
    ASSOCIATION,
    FOUNDATION,
    COOPERATIVE,
    MUNICIPAL,
    CHITALISHTE,
    OTHER
}
