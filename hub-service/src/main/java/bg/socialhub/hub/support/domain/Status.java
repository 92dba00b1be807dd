package bg.socialhub.hub.support.domain;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/** Where a support request stands; each row says which steps it knows and where they lead. */
public enum Status {
    NEW,
    ASSIGNED,
    WAITING,
    RESOLVED,
    CLOSED,
    MERGED;

    private static final Map<Status, Map<Step, Status>> TRANSITIONS = Map.of(
            NEW,
                    Map.of(
                            Step.ASSIGN, ASSIGNED,
                            Step.REPLY, NEW,
                            Step.HAND_IN, NEW,
                            Step.CLOSE, CLOSED,
                            Step.MERGE, MERGED),
            ASSIGNED,
                    Map.of(
                            Step.ASSIGN, ASSIGNED,
                            Step.ANSWER, ASSIGNED,
                            Step.ATTACH, ASSIGNED,
                            Step.REPLY, ASSIGNED,
                            Step.HAND_IN, ASSIGNED,
                            Step.AWAIT, WAITING,
                            Step.RESOLVE, RESOLVED,
                            Step.CLOSE, CLOSED,
                            Step.MERGE, MERGED),
            WAITING,
                    Map.ofEntries(
                            entry(Step.ASSIGN, WAITING),
                            entry(Step.ANSWER, WAITING),
                            entry(Step.ATTACH, WAITING),
                            entry(Step.REPLY, ASSIGNED),
                            entry(Step.HAND_IN, ASSIGNED),
                            entry(Step.RESOLVE, RESOLVED),
                            entry(Step.CLOSE, CLOSED),
                            entry(Step.MERGE, MERGED),
                            entry(Step.REMIND, WAITING),
                            entry(Step.LAPSE, CLOSED)),
            RESOLVED, Map.of(Step.CLOSE, CLOSED, Step.REOPEN, ASSIGNED, Step.RATE, RESOLVED),
            CLOSED, Map.of(Step.REOPEN, ASSIGNED, Step.RATE, CLOSED));

    /** Where a step leads; what nobody has taken cannot be assigned, so it begins anew. */
    public Optional<Status> after(Step step, boolean taken) {
        Status next = TRANSITIONS.getOrDefault(this, Map.of()).get(step);
        return Optional.ofNullable(next == ASSIGNED && !taken ? NEW : next);
    }

    /** Whether somebody still has something to do. */
    public boolean isOpen() {
        return isInHand() || this == WAITING;
    }

    /** Whether it is the centre that has something to do. */
    public boolean isInHand() {
        return this == NEW || this == ASSIGNED;
    }
}
