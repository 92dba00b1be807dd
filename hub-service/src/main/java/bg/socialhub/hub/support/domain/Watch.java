package bg.socialhub.hub.support.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the clock of the service level said about a request when it was last written.
 *
 * @param due when something is due next; nothing while the clock stands still
 */
public record Watch(@Nullable Instant due, List<Escalation> escalations) {

    /** Nothing is due and nothing was escalated. */
    public static final Watch NOTHING = new Watch(null, List.of());

    public Watch {
        escalations = List.copyOf(escalations);
    }

    /** That a stage of a level was reached was told. */
    public record Escalation(int level, Stage stage, Instant at) {}

    /** How far a request is on its way to being late, or past it. */
    public enum Stage {
        /** Nobody of the centre has answered in time. */
        RESPONSE_LATE,
        /** Four fifths of the time for a solution are used. */
        RESOLUTION_NEAR,
        /** There is no solution in time. */
        RESOLUTION_LATE
    }

    boolean told(int level, Stage stage) {
        return escalations.stream().anyMatch(told -> told.level() == level && told.stage() == stage);
    }
}
