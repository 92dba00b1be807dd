package bg.socialhub.hub.room;

/** Why a request about a room is refused. */
abstract sealed class RoomException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private RoomException(String message) {
        super(message);
    }

    /** There is no such room. */
    static final class NotFound extends RoomException {
        private static final long serialVersionUID = 1L;

        NotFound(RoomId id) {
            super("No room " + id);
        }
    }

    /** There is no such centre. */
    static final class CentreUnknown extends RoomException {
        private static final long serialVersionUID = 1L;

        CentreUnknown(String code) {
            super("No centre " + code);
        }
    }

    /** Only the centre's own manager keeps its rooms. */
    static final class NotTheManager extends RoomException {
        private static final long serialVersionUID = 1L;

        NotTheManager(String centre) {
            super("Not a manager of " + centre);
        }
    }
}
