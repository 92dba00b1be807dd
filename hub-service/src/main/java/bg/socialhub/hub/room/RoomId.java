package bg.socialhub.hub.room;

/** Identifies a room in every centre. */
public record RoomId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
