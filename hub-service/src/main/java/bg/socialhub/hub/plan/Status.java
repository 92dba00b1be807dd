package bg.socialhub.hub.plan;

import java.util.Map;
import java.util.Optional;

/** How far a plan is; each row says which steps it knows and where they lead. */
enum Status {
    DRAFT,
    AGREED,
    RUNNING,
    COMPLETED,
    ABANDONED;

    private static final Map<Status, Map<Step, Status>> TRANSITIONS = Map.of(
            DRAFT,
                    Map.of(
                            Step.EDIT, DRAFT,
                            Step.AGREE, AGREED,
                            Step.RETURN, DRAFT,
                            Step.ABANDON, ABANDONED),
            AGREED,
                    Map.of(
                            Step.EDIT, DRAFT,
                            Step.START, RUNNING,
                            Step.RETURN, AGREED,
                            Step.ABANDON, ABANDONED),
            RUNNING,
                    Map.of(
                            Step.ACHIEVE, RUNNING,
                            Step.LEND, RUNNING,
                            Step.RETURN, RUNNING,
                            Step.COMPLETE, COMPLETED,
                            Step.ABANDON, ABANDONED),
            ABANDONED, Map.of(Step.RETURN, ABANDONED, Step.RESUME, DRAFT));

    Optional<Status> after(Step step) {
        return Optional.ofNullable(TRANSITIONS.getOrDefault(this, Map.of()).get(step));
    }
}
