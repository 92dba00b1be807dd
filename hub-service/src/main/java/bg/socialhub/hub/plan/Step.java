package bg.socialhub.hub.plan;

/** What can be done with a plan; the centre makes and leads it, the enterprise agrees to it. */
enum Step {
    EDIT(Side.CENTRE, "edit-plan"),
    AGREE(Side.ENTERPRISE, "agree-to-plan"),
    START(Side.CENTRE, "start-plan"),
    ACHIEVE(Side.CENTRE, "achieve-milestone"),
    LEND(Side.CENTRE, "lend-equipment"),
    RETURN(Side.CENTRE, "return-equipment"),
    COMPLETE(Side.CENTRE, "complete-plan"),
    ABANDON(Side.BOTH, "abandon-plan"),
    RESUME(Side.CENTRE, "resume-plan");

    /** Who may do it: staff of the centre, a member of the enterprise, or either. */
    enum Side {
        CENTRE,
        ENTERPRISE,
        BOTH
    }

    private final Side side;
    private final String label;

    Step(Side side, String label) {
        this.side = side;
        this.label = label;
    }

    Side side() {
        return side;
    }

    /** The step's name in the audit and in diagrams. */
    String label() {
        return label;
    }
}
