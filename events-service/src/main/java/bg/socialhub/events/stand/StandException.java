package bg.socialhub.events.stand;

/** Why an enterprise does not get a stand. */
abstract sealed class StandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private StandException(String message) {
        super(message);
    }

    /** There is no such application, or the caller may not know of it. */
    static final class StandApplicationNotFound extends StandException {
        StandApplicationNotFound(StandApplicationId id) {
            super("no stand application " + id);
        }
    }

    /** Only the enterprise's own members apply for it. */
    static final class NotYourEnterprise extends StandException {
        NotYourEnterprise() {
            super("not a member of the enterprise");
        }
    }

    /** No enterprise is registered under this id, or it was removed. */
    static final class EnterpriseUnknown extends StandException {
        EnterpriseUnknown() {
            super("no such enterprise");
        }
    }

    /** The event has no such stand. */
    static final class StandUnknown extends StandException {
        StandUnknown() {
            super("no such stand");
        }
    }

    /** Another enterprise has the stand. */
    static final class StandTaken extends StandException {
        final String stand;

        StandTaken(String stand) {
            super("stand " + stand + " is taken");
            this.stand = stand;
        }
    }

    /** The application is in a state that does not know the command. */
    static final class StandTransitionRefused extends StandException {
        final StandStatus status;

        StandTransitionRefused(StandStatus status, StandCommand command) {
            super(status + " does not take " + command.getClass().getSimpleName());
            this.status = status;
        }
    }
}
