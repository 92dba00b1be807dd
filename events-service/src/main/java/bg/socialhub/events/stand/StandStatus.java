package bg.socialhub.events.stand;

/** The name of an application's state on the wire and in the store. */
enum StandStatus {
    SUBMITTED,
    ACCEPTED,
    REFUSED,
    WITHDRAWN
}
