package bg.socialhub.hub.support;

/** What an enterprise needs help with; market placement is finding buyers and outlets for goods, never jobs for people. */
public enum Category {
    SOFTWARE,
    HARDWARE,
    NETWORK,
    MARKET_PLACEMENT,
    LOGISTICS,
    COMMUNICATION,
    CERTIFICATION
}
