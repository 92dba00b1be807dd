package bg.socialhub.events.stand;

import bg.socialhub.events.stand.StandCommand.Accept;
import bg.socialhub.events.stand.StandCommand.Refuse;
import bg.socialhub.events.stand.StandCommand.Withdraw;
import bg.socialhub.events.stand.StandException.StandTransitionRefused;
import java.time.Instant;

/** One enterprise's application for a stand at an event. */
sealed interface StandApplication {
    StandApplicationId id();

    long version();

    StandWish wish();

    Instant at();

    /** Waits for the staff. */
    record Submitted(StandApplicationId id, long version, StandWish wish, Instant at) implements StandApplication {}

    /** Has a stand. */
    record Accepted(StandApplicationId id, long version, StandWish wish, Instant at, String stand)
            implements StandApplication {}

    /** Turned down by the staff. */
    record Refused(StandApplicationId id, long version, StandWish wish, Instant at, String reason)
            implements StandApplication {}

    /** Taken back by the enterprise. */
    record Withdrawn(StandApplicationId id, long version, StandWish wish, Instant at) implements StandApplication {}

    /** The whole life of an application: what each command makes of each state, or the refusal. */
    default StandApplication after(StandCommand command) {
        return switch (this) {
            case Submitted _ ->
                switch (command) {
                    case Accept(String stand, Instant at) -> new Accepted(id(), version(), wish(), at, stand);
                    case Refuse(String reason, Instant at) -> new Refused(id(), version(), wish(), at, reason);
                    case Withdraw(Instant at) -> new Withdrawn(id(), version(), wish(), at);
                };
            case Accepted _ ->
                switch (command) {
                    case Refuse(String reason, Instant at) -> new Refused(id(), version(), wish(), at, reason);
                    case Withdraw(Instant at) -> new Withdrawn(id(), version(), wish(), at);
                    case Accept _ -> throw new StandTransitionRefused(status(), command);
                };
            case Refused _, Withdrawn _ -> throw new StandTransitionRefused(status(), command);
        };
    }

    default StandStatus status() {
        return switch (this) {
            case Submitted _ -> StandStatus.SUBMITTED;
            case Accepted _ -> StandStatus.ACCEPTED;
            case Refused _ -> StandStatus.REFUSED;
            case Withdrawn _ -> StandStatus.WITHDRAWN;
        };
    }

    /** Whether it holds this stand, or may still come to hold it. */
    default boolean mayHold(String stand) {
        return switch (this) {
            case Submitted _ -> true;
            case Accepted accepted -> accepted.stand().equals(stand);
            case Refused _, Withdrawn _ -> false;
        };
    }
}
