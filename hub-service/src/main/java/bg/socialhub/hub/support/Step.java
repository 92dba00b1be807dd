package bg.socialhub.hub.support;

import java.util.Locale;

/** What can be done with a support request; the centre and the enterprise do different things. */
enum Step {
    ASSIGN(Side.CENTRE),
    ANSWER(Side.CENTRE),
    REPLY(Side.ENTERPRISE),
    AWAIT(Side.CENTRE),
    RESOLVE(Side.CENTRE),
    CLOSE(Side.BOTH),
    REOPEN(Side.BOTH),
    RATE(Side.REQUESTER);

    /** Who may do it: staff of the centre, a member of the enterprise, either, or only the person who asked. */
    enum Side {
        CENTRE,
        ENTERPRISE,
        BOTH,
        REQUESTER
    }

    private final Side side;

    Step(Side side) {
        this.side = side;
    }

    Side side() {
        return side;
    }

    /** The step's name in the audit. */
    String label() {
        return name().toLowerCase(Locale.ROOT) + "-support-request";
    }
}
