package bg.socialhub.events.event;

/** The name of a room's state on the wire and in the store. */
public enum RoomStatus {
    NOT_WANTED,
    REQUESTED,
    CONFIRMED,
    REFUSED,
    RELEASED;

    public static RoomStatus of(Room room) {
        return switch (room) {
            case Room.NotWanted _ -> NOT_WANTED;
            case Room.Requested _ -> REQUESTED;
            case Room.Confirmed _ -> CONFIRMED;
            case Room.Refused _ -> REFUSED;
            case Room.Released _ -> RELEASED;
        };
    }
}
