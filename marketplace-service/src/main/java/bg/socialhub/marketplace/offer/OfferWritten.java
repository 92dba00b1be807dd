package bg.socialhub.marketplace.offer;

/** Said inside this process after an offer was written. */
public record OfferWritten(String offerId, long version) {}
