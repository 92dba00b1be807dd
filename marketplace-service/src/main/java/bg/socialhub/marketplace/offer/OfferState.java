package bg.socialhub.marketplace.offer;

import java.util.Map;

/** Where an offer is in its life; only a published one is found. */
public enum OfferState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN;

    /** What may be asked of an offer. */
    enum Command {
        CHANGE,
        PUBLISH,
        WITHDRAW
    }

    private static final Map<OfferState, Map<Command, OfferState>> NEXT = Map.of(
            DRAFT, Map.of(Command.CHANGE, DRAFT, Command.PUBLISH, PUBLISHED),
            PUBLISHED, Map.of(Command.CHANGE, PUBLISHED, Command.WITHDRAW, WITHDRAWN),
            WITHDRAWN, Map.of(Command.CHANGE, WITHDRAWN, Command.PUBLISH, PUBLISHED));

    OfferState after(Command command) {
        var next = NEXT.getOrDefault(this, Map.of()).get(command);
        if (next == null) {
            throw new OfferException.StepRefused(this);
        }
        return next;
    }
}
