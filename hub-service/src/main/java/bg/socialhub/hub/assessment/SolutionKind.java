package bg.socialhub.hub.assessment;

/** The four families of individual solutions; placement is bringing goods to the market, never jobs for people. */
public enum SolutionKind {
    SOFTWARE,
    HARDWARE,
    NETWORK,
    PLACEMENT
}
