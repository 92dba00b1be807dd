package bg.socialhub.hub.room;

/** What a room is for. */
public enum RoomKind {
    TRAINING_ROOM,
    EXHIBITION_HALL,
    MEETING_ROOM
}
