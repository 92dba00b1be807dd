package bg.socialhub.marketplace.partnership;

import bg.socialhub.marketplace.partnership.PartnershipState.Command;
import bg.socialhub.marketplace.partnership.PartnershipState.Side;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A proposal of a business to an enterprise and what became of it.
 *
 * @param version 0 until it is stored
 * @param signature null when the proposer did not say who they are
 * @param answer what the side that moved it last had to say
 * @param acceptedAt when the enterprise said yes
 */
record Partnership(
        PartnershipId id,
        long version,
        String enterpriseId,
        String proposer,
        @Nullable Signature signature,
        PartnershipKind kind,
        String message,
        Instant proposedAt,
        @Nullable String answer,
        PartnershipState state,
        @Nullable Instant acceptedAt) {

    static Partnership propose(
            PartnershipId id,
            String enterpriseId,
            String proposer,
            @Nullable Signature signature,
            PartnershipKind kind,
            String message,
            Instant now) {
        return new Partnership(
                id, 0, enterpriseId, proposer, signature, kind, message, now, null, PartnershipState.PROPOSED, null);
    }

    Partnership after(Command command, Side side, @Nullable String said, Instant now) {
        var next = state.after(command);
        if (!command.isOpenTo(side, state)) {
            throw new PartnershipException.NotAllowed();
        }
        return new Partnership(
                id,
                version,
                enterpriseId,
                proposer,
                signature,
                kind,
                message,
                proposedAt,
                said == null ? answer : said,
                next,
                command == Command.ACCEPT ? now : acceptedAt);
    }
}
