package bg.socialhub.hub.plan;

import java.util.Locale;

/** What can be done with a plan; the centre makes and leads it, the enterprise agrees to it. */
enum Step {
    EDIT(Side.CENTRE),
    AGREE(Side.ENTERPRISE),
    START(Side.CENTRE),
    ACHIEVE(Side.CENTRE),
    LEND(Side.CENTRE),
    RETURN(Side.CENTRE),
    COMPLETE(Side.CENTRE),
    ABANDON(Side.BOTH),
    RESUME(Side.CENTRE);

    /** Who may do it: staff of the centre, a member of the enterprise, or either. */
    enum Side {
        CENTRE,
        ENTERPRISE,
        BOTH
    }

    private final Side side;

    Step(Side side) {
        this.side = side;
    }

    Side side() {
        return side;
    }

    /** The step's name in the audit and in diagrams. */
    String label() {
        return name().toLowerCase(Locale.ROOT) + "-plan";
    }
}
