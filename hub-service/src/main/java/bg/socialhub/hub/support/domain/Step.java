package bg.socialhub.hub.support.domain;

import java.util.Locale;

/** What can be done with a support request; the centre and the enterprise do different things. */
public enum Step {
    OPEN(Side.ENTERPRISE),
    ASSIGN(Side.CENTRE),
    ANSWER(Side.CENTRE),
    REPLY(Side.ENTERPRISE),
    AWAIT(Side.CENTRE),
    RESOLVE(Side.CENTRE),
    CLOSE(Side.BOTH),
    REOPEN(Side.BOTH),
    RATE(Side.REQUESTER),
    MERGE(Side.CENTRE),
    ATTACH(Side.CENTRE),
    HAND_IN(Side.ENTERPRISE),
    REMIND(Side.CLOCK),
    LAPSE(Side.CLOCK);

    /** Who may do it: staff of the centre, a member of the enterprise, either, only the person who asked, or nobody but time. */
    public enum Side {
        CENTRE,
        ENTERPRISE,
        BOTH,
        REQUESTER,
        CLOCK
    }

    private final Side side;

    Step(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }

    /** Whether the centre answers the enterprise by it. */
    public boolean answers() {
        return this == ANSWER || this == AWAIT || this == RESOLVE;
    }

    /** The step's name in the audit. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + "-support-request";
    }
}
