package bg.socialhub.events.hub;

/** A room as far as this service cares. */
public record HubRoom(String id, String centre) {}
