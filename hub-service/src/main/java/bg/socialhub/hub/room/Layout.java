package bg.socialhub.hub.room;

/** How a room is arranged; each arrangement holds another number of people. */
public enum Layout {
    THEATRE,
    CLASSROOM,
    U_SHAPE,
    BOARDROOM,
    BANQUET,
    STANDS
}
