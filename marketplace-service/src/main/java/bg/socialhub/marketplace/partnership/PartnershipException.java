package bg.socialhub.marketplace.partnership;

/** What a partnership may refuse. */
abstract sealed class PartnershipException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private PartnershipException(String reason) {
        super(reason);
    }

    /** There is none, or it is not the caller's to know of. */
    static final class NotFound extends PartnershipException {
        private static final long serialVersionUID = 1L;

        NotFound() {
            super("No such partnership");
        }
    }

    /** The enterprise to which it is proposed does not exist. */
    static final class EnterpriseUnknown extends PartnershipException {
        private static final long serialVersionUID = 1L;

        EnterpriseUnknown() {
            super("No such enterprise");
        }
    }

    /** This is the other side's to do. */
    static final class NotAllowed extends PartnershipException {
        private static final long serialVersionUID = 1L;

        NotAllowed() {
            super("The other side's to do");
        }
    }

    /** The partnership cannot go that way from where it is. */
    static final class StepRefused extends PartnershipException {
        private static final long serialVersionUID = 1L;
        private final PartnershipState state;

        StepRefused(PartnershipState state) {
            super("Not from " + state);
            this.state = state;
        }

        PartnershipState state() {
            return state;
        }
    }
}
