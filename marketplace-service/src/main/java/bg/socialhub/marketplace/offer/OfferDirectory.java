package bg.socialhub.marketplace.offer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What other features may know about offers. */
@Component
public class OfferDirectory {

    private final MongoOffers offers;

    OfferDirectory(MongoOffers offers) {
        this.offers = offers;
    }

    public Optional<ListedOffer> find(String id) {
        return offers.find(new OfferId(id)).map(ListedOffer::of);
    }

    /** The offers after an id, in the order of their ids; the empty id is before all of them. */
    public List<ListedOffer> after(String id, int limit) {
        return offers.after(id, limit).stream().map(ListedOffer::of).toList();
    }

    /** How many offers each of these enterprises has in each state; one that has none is not in the answer. */
    public Map<String, Map<OfferState, Integer>> counts(Collection<String> enterprises) {
        return enterprises.isEmpty() ? Map.of() : offers.counts(enterprises);
    }
}
