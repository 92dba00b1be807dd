package bg.socialhub.marketplace.offer;

import bg.socialhub.marketplace.offer.events.OfferEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The offers of all enterprises. */
interface Offers {

    Optional<Offer> find(OfferId id);

    /** An enterprise's offers in these states, in a steady order, after a place. */
    List<Offer> byEnterprise(String enterpriseId, Set<OfferState> states, @Nullable String after, int limit);

    long count(String enterpriseId, Set<OfferState> states);

    Offer add(Offer offer, String actor, Instant now);

    /** Stores a change of the version that the offer carries, with what the public is told of it. */
    Offer save(Offer offer, String actor, String command, Instant now, List<OfferEvent> events);

    default Offer get(OfferId id) {
        return find(id).orElseThrow(OfferException.NotFound::new);
    }
}
