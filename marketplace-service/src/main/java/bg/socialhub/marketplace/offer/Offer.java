package bg.socialhub.marketplace.offer;

/**
 * One good or service of an enterprise.
 *
 * @param version 0 until it is stored
 */
record Offer(OfferId id, long version, String enterpriseId, OfferContent content, OfferState state) {

    static Offer draft(OfferId id, String enterpriseId, OfferContent content) {
        return new Offer(id, 0, enterpriseId, content, OfferState.DRAFT);
    }

    Offer change(OfferContent changed) {
        return new Offer(id, version, enterpriseId, changed, state.after(OfferState.Command.CHANGE));
    }

    Offer publish() {
        return new Offer(id, version, enterpriseId, content, state.after(OfferState.Command.PUBLISH));
    }

    Offer withdraw() {
        return new Offer(id, version, enterpriseId, content, state.after(OfferState.Command.WITHDRAW));
    }

    boolean isPublished() {
        return state == OfferState.PUBLISHED;
    }
}
