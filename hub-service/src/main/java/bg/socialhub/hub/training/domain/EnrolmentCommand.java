package bg.socialhub.hub.training.domain;

/** What somebody wants to become of an enrolment. */
public sealed interface EnrolmentCommand {

    /** The person wants to come after all, for this enterprise. */
    record Enrol(String enterprise, Attendee attendee, String by) implements EnrolmentCommand {}

    /**
     * The person does not come.
     *
     * @param hadSeat whether they had a seat until now, and did not only wait for one
     */
    record Withdraw(boolean hadSeat) implements EnrolmentCommand {

        /** Somebody with a seat. */
        public Withdraw() {
            this(true);
        }
    }

    /** The command's name in the audit and in the diagram. */
    default String label() {
        return switch (this) {
            case Enrol _ -> "enrol";
            case Withdraw _ -> "withdraw";
        };
    }
}
