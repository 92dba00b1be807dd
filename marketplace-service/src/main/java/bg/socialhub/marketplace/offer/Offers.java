package bg.socialhub.marketplace.offer;

import bg.socialhub.marketplace.offer.events.OfferEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The offers of all enterprises. */
interface Offers {

    Optional<Offer> find(OfferId id);

    List<Offer> byEnterprise(String enterpriseId);

    Offer add(Offer offer, String actor, Instant now);

    /** Stores a change of the version that the offer carries, with what the public is told of it. */
    Offer save(Offer offer, String actor, String command, Instant now, List<OfferEvent> events);

    default Offer get(OfferId id) {
        return find(id).orElseThrow(OfferException.NotFound::new);
    }
}
