package bg.socialhub.marketplace.offer;

/** An offer as the catalogue lists it; one that is not published is known only so that it can be forgotten. */
public record ListedOffer(String id, long version, String enterpriseId, OfferContent content, boolean published) {

    static ListedOffer of(Offer offer) {
        return new ListedOffer(
                offer.id().value(), offer.version(), offer.enterpriseId(), offer.content(), offer.isPublished());
    }
}
