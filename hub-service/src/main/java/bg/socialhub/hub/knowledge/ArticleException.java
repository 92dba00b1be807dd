package bg.socialhub.hub.knowledge;

/** Why a request about an article is refused. */
abstract sealed class ArticleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ArticleException(String message) {
        super(message);
    }

    /** There is no such article, or it is none of the caller's business. */
    static final class NotFound extends ArticleException {
        private static final long serialVersionUID = 1L;

        NotFound(ArticleId id) {
            super("No article " + id);
        }
    }

    /** Articles are written by the centres' staff, and changed by those of their own centre. */
    static final class NotAllowed extends ArticleException {
        private static final long serialVersionUID = 1L;

        NotAllowed(String what) {
            super("Not allowed: " + what);
        }
    }

    /** The article's status does not know this step. */
    static final class IllegalTransition extends ArticleException {
        private static final long serialVersionUID = 1L;
        private final ArticleStatus status;

        IllegalTransition(ArticleStatus status, ArticleStep step) {
            super(step + " in " + status);
            this.status = status;
        }

        ArticleStatus status() {
            return status;
        }
    }
}
