package bg.socialhub.marketplace.enterprise;

/** What an enterprise may refuse. */
abstract sealed class EnterpriseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private EnterpriseException(String reason) {
        super(reason);
    }

    /** There is no such enterprise. */
    static final class NotFound extends EnterpriseException {
        private static final long serialVersionUID = 1L;

        NotFound() {
            super("No such enterprise");
        }
    }

    /** The ЕИК is registered already. */
    static final class Exists extends EnterpriseException {
        private static final long serialVersionUID = 1L;
        private final String id;

        Exists(EnterpriseId id) {
            super("Enterprise " + id + " is registered already");
            this.id = id.value();
        }

        String id() {
            return id;
        }
    }

    /** The caller may not do this here. */
    static final class NotAllowed extends EnterpriseException {
        private static final long serialVersionUID = 1L;

        NotAllowed() {
            super("Not the caller's to do");
        }
    }

    /** The certificate cannot go that way from where it is. */
    static final class CertificationStepRefused extends EnterpriseException {
        private static final long serialVersionUID = 1L;
        private final CertificationStatus status;

        CertificationStepRefused(CertificationStatus status) {
            super("Not from " + status);
            this.status = status;
        }

        CertificationStatus status() {
            return status;
        }
    }
}
