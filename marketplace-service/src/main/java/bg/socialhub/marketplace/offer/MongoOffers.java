package bg.socialhub.marketplace.offer;

import bg.socialhub.marketplace.figure.Figure;
import bg.socialhub.marketplace.figure.MonthlyCounts;
import bg.socialhub.marketplace.offer.events.OfferEvent;
import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.CollectionIndexes;
import bg.socialhub.platform.store.Stored;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The offers in MongoDB, one document each. */
@Repository
class MongoOffers implements Offers {

    private static final String COLLECTION = "offers";
    private static final String ENTERPRISE = "state.enterpriseId";
    private static final String STATUS = "state.status";
    private static final String PUBLISHED_AT = "state.publishedAt";

    private final AggregateStore<OfferDocument> store;
    private final MongoTemplate mongo;

    MongoOffers(AggregateStores stores, MongoTemplate mongo) {
        this.store = stores.of(COLLECTION, OfferDocument.class);
        this.mongo = mongo;
    }

    record OfferDocument(
            String enterpriseId,
            OfferContent content,
            OfferState status,
            @Nullable Instant publishedAt) {

        static OfferDocument from(Offer offer) {
            return new OfferDocument(offer.enterpriseId(), offer.content(), offer.state(), offer.publishedAt());
        }
    }

    @Bean
    static CollectionIndexes offerIndexes() {
        return CollectionIndexes.on(COLLECTION).index(ENTERPRISE, STATUS, "_id").index(PUBLISHED_AT);
    }

    @Override
    public Optional<Offer> find(OfferId id) {
        return store.find(id.value()).map(MongoOffers::toDomain);
    }

    @Override
    public List<Offer> byEnterprise(String enterpriseId, Set<OfferState> states, @Nullable String after, int limit) {
        var page = of(enterpriseId, states);
        if (after != null) {
            page.and("_id").gt(after);
        }
        return query(new Query(page).with(Sort.by("_id")).limit(limit));
    }

    @Override
    public long count(String enterpriseId, Set<OfferState> states) {
        return store.count(new Query(of(enterpriseId, states)));
    }

    /** How many offers each of these enterprises has in each state; one that has none is not in the answer. */
    Map<String, Map<OfferState, Integer>> counts(Collection<String> enterprises) {
        var pipeline = List.of(
                new Document("$match", new Document(ENTERPRISE, new Document("$in", List.copyOf(enterprises)))),
                new Document(
                        "$group",
                        new Document("_id", new Document("enterprise", "$" + ENTERPRISE).append("state", "$" + STATUS))
                                .append("count", new Document("$sum", 1))));
        var counts = new HashMap<String, Map<OfferState, Integer>>();
        mongo.getCollection(COLLECTION).aggregate(pipeline).forEach(row -> {
            var key = row.get("_id", Document.class);
            counts.computeIfAbsent(key.getString("enterprise"), _ -> new EnumMap<>(OfferState.class))
                    .put(
                            OfferState.valueOf(key.getString("state")),
                            row.get("count", Number.class).intValue());
        });
        return counts;
    }

    @Bean
    static Figure offersPublished(MonthlyCounts counts) {
        return counts.figure("offersPublished", COLLECTION, ENTERPRISE, PUBLISHED_AT);
    }

    private static Criteria of(String enterpriseId, Set<OfferState> states) {
        return Criteria.where(ENTERPRISE).is(enterpriseId).and(STATUS).in(states);
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
                new OfferId(stored.id()),
                stored.version(),
                state.enterpriseId(),
                state.content(),
                state.status(),
                state.publishedAt());
    }
}
