package bg.socialhub.marketplace.offer;

/** What is offered. */
public enum OfferKind {
    GOOD,
    SERVICE
}
