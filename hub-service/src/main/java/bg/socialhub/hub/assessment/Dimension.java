package bg.socialhub.hub.assessment;

/** The six sides of an enterprise's digital maturity (domain facts, section 7.4). */
public enum Dimension {
    STRATEGY,
    READINESS,
    HUMAN_CENTRIC,
    DATA,
    AUTOMATION,
    GREEN
}
