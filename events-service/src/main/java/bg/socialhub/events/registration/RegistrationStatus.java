package bg.socialhub.events.registration;

/** The name of a registration's state on the wire and in the store. */
public enum RegistrationStatus {
    PENDING,
    CONFIRMED,
    WAITING,
    CANCELLED,
    TURNED_AWAY
}
