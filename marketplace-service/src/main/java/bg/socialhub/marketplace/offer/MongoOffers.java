package bg.socialhub.marketplace.offer;

import bg.socialhub.marketplace.offer.events.OfferEvent;
import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.CollectionIndexes;
import bg.socialhub.platform.store.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The offers in MongoDB, one document each. */
@Repository
class MongoOffers implements Offers {

    private static final String COLLECTION = "offers";
    private static final String ENTERPRISE = "state.enterpriseId";

    private final AggregateStore<OfferDocument> store;

    MongoOffers(AggregateStores stores) {
        this.store = stores.of(COLLECTION, OfferDocument.class);
    }

    record OfferDocument(String enterpriseId, OfferContent content, OfferState status) {

        static OfferDocument from(Offer offer) {
            return new OfferDocument(offer.enterpriseId(), offer.content(), offer.state());
        }
    }

    @Bean
    static CollectionIndexes offerIndexes() {
        return CollectionIndexes.on(COLLECTION).index(ENTERPRISE);
    }

    @Override
    public Optional<Offer> find(OfferId id) {
        return store.find(id.value()).map(MongoOffers::toDomain);
    }

    @Override
    public List<Offer> byEnterprise(String enterpriseId) {
        return query(new Query(Criteria.where(ENTERPRISE).is(enterpriseId)).with(Sort.by("_id")));
    }

    @Override
    public Offer add(Offer offer, String actor, Instant now) {
        var change = Change.by(actor, "draft-offer", now);
        return toDomain(store.insert(offer.id().value(), OfferDocument.from(offer), change));
    }

    @Override
    public Offer save(Offer offer, String actor, String command, Instant now, List<OfferEvent> events) {
        var change = Change.by(actor, command, now).publishing(events);
        return toDomain(store.save(offer.id().value(), offer.version(), OfferDocument.from(offer), change));
    }

    /** The offers after an id, in the order of their ids. */
    List<Offer> after(String id, int limit) {
        return query(
                new Query(Criteria.where("_id").gt(id)).with(Sort.by("_id")).limit(limit));
    }

    private List<Offer> query(Query query) {
        return store.query(query).stream().map(MongoOffers::toDomain).toList();
    }

    private static Offer toDomain(Stored<OfferDocument> stored) {
        var state = stored.state();
        return new Offer(
                new OfferId(stored.id()), stored.version(), state.enterpriseId(), state.content(), state.status());
    }
}
