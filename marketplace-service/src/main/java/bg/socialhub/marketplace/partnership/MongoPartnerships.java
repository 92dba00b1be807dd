package bg.socialhub.marketplace.partnership;

import bg.socialhub.marketplace.figure.Figure;
import bg.socialhub.marketplace.figure.MonthlyCounts;
import bg.socialhub.marketplace.partnership.events.PartnershipEvent;
import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.CollectionIndexes;
import bg.socialhub.platform.store.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The partnerships in MongoDB, one document each. */
@Repository
class MongoPartnerships implements Partnerships {

    private static final String COLLECTION = "partnerships";
    private static final String PROPOSER = "state.proposer";
    private static final String ENTERPRISE = "state.enterpriseId";
    private static final String PROPOSED_AT = "state.proposedAt";
    private static final String ACCEPTED_AT = "state.acceptedAt";

    private final AggregateStore<PartnershipDocument> store;

    MongoPartnerships(AggregateStores stores) {
        this.store = stores.of(COLLECTION, PartnershipDocument.class);
    }

    record PartnershipDocument(
            String enterpriseId,
            String proposer,
            @Nullable Signature signature,
            PartnershipKind kind,
            String message,
            Instant proposedAt,
            @Nullable String answer,
            PartnershipState status,
            @Nullable Instant acceptedAt) {

        static PartnershipDocument from(Partnership partnership) {
            return new PartnershipDocument(
                    partnership.enterpriseId(),
                    partnership.proposer(),
                    partnership.signature(),
                    partnership.kind(),
                    partnership.message(),
                    partnership.proposedAt(),
                    partnership.answer(),
                    partnership.state(),
                    partnership.acceptedAt());
        }
    }

    @Bean
    static CollectionIndexes partnershipIndexes() {
        return CollectionIndexes.on(COLLECTION)
                .index(PROPOSER, "_id")
                .index(ENTERPRISE, "_id")
                .index(PROPOSED_AT)
                .index(ACCEPTED_AT);
    }

    @Bean
    static Figure partnershipsProposed(MonthlyCounts counts) {
        return counts.figure("partnershipsProposed", COLLECTION, ENTERPRISE, PROPOSED_AT);
    }

    @Bean
    static Figure partnershipsAccepted(MonthlyCounts counts) {
        return counts.figure("partnershipsAccepted", COLLECTION, ENTERPRISE, ACCEPTED_AT);
    }

    @Override
    public Optional<Partnership> find(PartnershipId id) {
        return store.find(id.value()).map(MongoPartnerships::toDomain);
    }

    @Override
    public List<Partnership> of(String proposer, Set<String> enterprises, @Nullable String after, int limit) {
        var mine = mine(proposer, enterprises);
        var page = after == null
                ? mine
                : new Criteria().andOperator(mine, Criteria.where("_id").gt(after));
        return store.query(new Query(page).with(Sort.by("_id")).limit(limit)).stream()
                .map(MongoPartnerships::toDomain)
                .toList();
    }

    @Override
    public long count(String proposer, Set<String> enterprises) {
        return store.count(new Query(mine(proposer, enterprises)));
    }

    @Override
    public Partnership add(Partnership partnership, String actor, PartnershipEvent event) {
        var change = Change.by(actor, "propose-partnership", event.occurredAt()).publishing(event);
        return toDomain(store.insert(partnership.id().value(), PartnershipDocument.from(partnership), change));
    }

    @Override
    public Partnership save(Partnership partnership, String actor, String command, PartnershipEvent event) {
        var change = Change.by(actor, command, event.occurredAt()).publishing(event);
        return toDomain(store.save(
                partnership.id().value(), partnership.version(), PartnershipDocument.from(partnership), change));
    }

    private static Criteria mine(String proposer, Set<String> enterprises) {
        return new Criteria()
                .orOperator(
                        Criteria.where(PROPOSER).is(proposer),
                        Criteria.where(ENTERPRISE).in(enterprises));
    }

    private static Partnership toDomain(Stored<PartnershipDocument> stored) {
        var state = stored.state();
        return new Partnership(
                new PartnershipId(stored.id()),
                stored.version(),
                state.enterpriseId(),
                state.proposer(),
                state.signature(),
                state.kind(),
                state.message(),
                state.proposedAt(),
                state.answer(),
                state.status(),
                state.acceptedAt());
    }
}
