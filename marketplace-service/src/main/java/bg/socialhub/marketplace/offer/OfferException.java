package bg.socialhub.marketplace.offer;

/** What an offer may refuse. */
abstract sealed class OfferException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private OfferException(String reason) {
        super(reason);
    }

    /** There is no such offer, or it is not the caller's to see. */
    static final class NotFound extends OfferException {
        private static final long serialVersionUID = 1L;

        NotFound() {
            super("No such offer");
        }
    }

    /** There is no such enterprise. */
    static final class EnterpriseUnknown extends OfferException {
        private static final long serialVersionUID = 1L;

        EnterpriseUnknown() {
            super("No such enterprise");
        }
    }

    /** The caller does not act for the enterprise. */
    static final class NotAllowed extends OfferException {
        private static final long serialVersionUID = 1L;

        NotAllowed() {
            super("Not the caller's enterprise");
        }
    }

    /** The offer cannot go that way from where it is. */
    static final class StepRefused extends OfferException {
        private static final long serialVersionUID = 1L;
        private final OfferState state;

        StepRefused(OfferState state) {
            super("Not from " + state);
            this.state = state;
        }

        OfferState state() {
            return state;
        }
    }
}
