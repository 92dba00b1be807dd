package bg.socialhub.hub.training.domain;

/** What the centre's staff want to become of a training. */
public sealed interface TrainingCommand {

    /** Another programme. */
    record Revise(Programme programme) implements TrainingCommand {}

    /** One session more. */
    record Add(Placement at) implements TrainingCommand {}

    /** A session elsewhere or at another time. */
    record Move(int session, Placement to) implements TrainingCommand {}

    /** A session that the room's booking has moved already, when the change of the training was cut off. */
    record Follow(int session, Placement to) implements TrainingCommand {}

    /** One session less. */
    record Drop(int session) implements TrainingCommand {}

    /** People may enrol. */
    record Open() implements TrainingCommand {}

    /** It does not take place, or not any further. */
    record Cancel(String reason) implements TrainingCommand {}

    /** All sessions are over. */
    record Complete() implements TrainingCommand {}

    /** The command's name in the audit and in the diagram. */
    default String label() {
        return switch (this) {
            case Revise _ -> "revise-training";
            case Add _ -> "add-session";
            case Move _ -> "move-session";
            case Follow _ -> "follow-room";
            case Drop _ -> "drop-session";
            case Open _ -> "open-training";
            case Cancel _ -> "cancel-training";
            case Complete _ -> "complete-training";
        };
    }
}
