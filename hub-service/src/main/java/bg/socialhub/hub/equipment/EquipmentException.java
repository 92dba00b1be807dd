package bg.socialhub.hub.equipment;

/** Why a request about equipment is refused. */
abstract sealed class EquipmentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private EquipmentException(String message) {
        super(message);
    }

    /** There is no such kind of equipment. */
    static final class NotFound extends EquipmentException {
        private static final long serialVersionUID = 1L;

        NotFound(EquipmentId id) {
            super("No equipment " + id);
        }
    }

    /** There is no such centre. */
    static final class CentreUnknown extends EquipmentException {
        private static final long serialVersionUID = 1L;

        CentreUnknown(String code) {
            super("No centre " + code);
        }
    }

    /** Only the centre's own manager keeps its equipment. */
    static final class NotTheManager extends EquipmentException {
        private static final long serialVersionUID = 1L;

        NotTheManager(String centre) {
            super("Not a manager of " + centre);
        }
    }
}
