package bg.socialhub.hub.closing;

/** Why a request about closing days is refused. */
abstract sealed class ClosingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ClosingException(String message) {
        super(message);
    }

    /** There is no such centre. */
    static final class CentreUnknown extends ClosingException {
        private static final long serialVersionUID = 1L;

        CentreUnknown(String code) {
            super("No centre " + code);
        }
    }

    /** Only the centre's own staff says when it is closed. */
    static final class NotAllowed extends ClosingException {
        private static final long serialVersionUID = 1L;

        NotAllowed(String centre) {
            super("Not of the staff of " + centre);
        }
    }
}
