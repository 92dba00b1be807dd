package bg.socialhub.hub.solution;

import java.util.Map;
import java.util.Optional;

/** Whether a solution is offered; what was offered once is never deleted, because plans speak of it. */
public enum Status {
    OFFERED,
    ARCHIVED;

    private static final Map<Status, Map<Step, Status>> TRANSITIONS = Map.of(
            OFFERED, Map.of(Step.CHANGE, OFFERED, Step.ARCHIVE, ARCHIVED),
            ARCHIVED, Map.of(Step.RESTORE, OFFERED));

    Optional<Status> after(Step step) {
        return Optional.ofNullable(TRANSITIONS.getOrDefault(this, Map.of()).get(step));
    }
}
