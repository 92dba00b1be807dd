package bg.socialhub.hub.training.domain;

/** What somebody wants to become of an enrolment. */
public sealed interface EnrolmentCommand {

    /** The person wants to come after all, for this enterprise. */
    record Enrol(String enterprise, Attendee attendee, String by) implements EnrolmentCommand {}

    /** The person does not come. */
    record Withdraw() implements EnrolmentCommand {}

    /** The command's name in the audit and in the diagram. */
    default String label() {
        return switch (this) {
            case Enrol _ -> "enrol";
            case Withdraw _ -> "withdraw";
        };
    }
}
