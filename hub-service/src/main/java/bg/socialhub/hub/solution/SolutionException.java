package bg.socialhub.hub.solution;

/** Why a request about the catalogue is refused. */
public abstract sealed class SolutionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private SolutionException(String message) {
        super(message);
    }

    /** There is no such solution. */
    static final class NotFound extends SolutionException {
        private static final long serialVersionUID = 1L;

        NotFound(SolutionId id) {
            super("No solution " + id);
        }
    }

    /** Only the manager of the centre that offers it keeps a solution. */
    static final class NotAllowed extends SolutionException {
        private static final long serialVersionUID = 1L;

        NotAllowed() {
            super("Not the manager of the centre that offers it");
        }
    }

    /** The solution's status does not know this step. */
    static final class IllegalTransition extends SolutionException {
        private static final long serialVersionUID = 1L;
        private final Status status;

        IllegalTransition(Status status, Step step) {
            super(step + " in " + status);
            this.status = status;
        }

        Status status() {
            return status;
        }
    }
}
