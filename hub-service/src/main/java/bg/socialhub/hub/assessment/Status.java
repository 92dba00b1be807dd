package bg.socialhub.hub.assessment;

import java.util.Map;
import java.util.Optional;

/** How far an assessment is; each row says which steps it knows and where they lead. */
public enum Status {
    DRAFT,
    COMPLETED,
    WITHDRAWN;

    private static final Map<Status, Map<Step, Status>> TRANSITIONS = Map.of(
            DRAFT, Map.of(Step.ANSWER, DRAFT, Step.COMPLETE, COMPLETED, Step.WITHDRAW, WITHDRAWN),
            WITHDRAWN, Map.of(Step.BEGIN_ANEW, DRAFT));

    Optional<Status> after(Step step) {
        return Optional.ofNullable(TRANSITIONS.getOrDefault(this, Map.of()).get(step));
    }
}
