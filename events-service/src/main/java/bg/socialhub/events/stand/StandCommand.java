package bg.socialhub.events.stand;

import java.time.Instant;

/** What can be asked of an application. */
sealed interface StandCommand {
    Instant at();

    /** Staff give it a stand that the ledger holds for it. */
    record Accept(String stand, Instant at) implements StandCommand {}

    /** Staff turn it down, or take the stand back. */
    record Refuse(String reason, Instant at) implements StandCommand {}

    /** The enterprise does not want it any more. */
    record Withdraw(Instant at) implements StandCommand {}
}
