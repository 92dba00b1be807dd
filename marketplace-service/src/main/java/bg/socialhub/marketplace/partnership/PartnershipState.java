package bg.socialhub.marketplace.partnership;

import java.util.Map;

/** Where a partnership is in its life. */
enum PartnershipState {
    PROPOSED,
    ACCEPTED,
    ACTIVE,
    COMPLETED,
    DECLINED,
    WITHDRAWN;

    /** What the two sides may ask of it. */
    enum Command {
        ACCEPT,
        DECLINE,
        ACTIVATE,
        COMPLETE,
        WITHDRAW;

        /** Whether a side may ask this: the enterprise answers a proposal, its author withdraws it, the rest is of both. */
        boolean isOpenTo(Side side, PartnershipState state) {
            return switch (this) {
                case ACCEPT, DECLINE -> side == Side.ENTERPRISE;
                case ACTIVATE, COMPLETE -> true;
                case WITHDRAW -> side == Side.PROPOSER || state != PROPOSED;
            };
        }
    }

    /** Who asks. */
    enum Side {
        PROPOSER,
        ENTERPRISE
    }

    private static final Map<PartnershipState, Map<Command, PartnershipState>> NEXT = Map.of(
            PROPOSED,
                    Map.of(
                            Command.ACCEPT, ACCEPTED,
                            Command.DECLINE, DECLINED,
                            Command.WITHDRAW, WITHDRAWN),
            ACCEPTED, Map.of(Command.ACTIVATE, ACTIVE, Command.WITHDRAW, WITHDRAWN),
            ACTIVE, Map.of(Command.COMPLETE, COMPLETED, Command.WITHDRAW, WITHDRAWN));

    PartnershipState after(Command command) {
        var next = NEXT.getOrDefault(this, Map.of()).get(command);
        if (next == null) {
            throw new PartnershipException.StepRefused(this);
        }
        return next;
    }
}
