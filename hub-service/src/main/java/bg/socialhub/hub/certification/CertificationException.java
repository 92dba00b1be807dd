package bg.socialhub.hub.certification;

import java.time.LocalDate;

/** Why a request about certification is refused. */
abstract sealed class CertificationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private CertificationException(String message) {
        super(message);
    }

    /** There is no such check, or it is none of the caller's business. */
    static final class NotFound extends CertificationException {
        private static final long serialVersionUID = 1L;

        NotFound(CheckId id) {
            super("No check " + id);
        }
    }

    /** There were no rules on that day. */
    static final class NoRules extends CertificationException {
        private static final long serialVersionUID = 1L;

        NoRules(LocalDate day) {
            super("No rules on " + day);
        }
    }
}
