package bg.socialhub.marketplace.enterprise;

import bg.socialhub.marketplace.enterprise.CertificationQueue.Place;
import bg.socialhub.marketplace.enterprise.CertificationQueue.Waiting;
import bg.socialhub.marketplace.enterprise.events.EnterpriseEvent;
import bg.socialhub.marketplace.enterprise.events.EnterpriseEvent.EnterpriseCertified;
import bg.socialhub.marketplace.figure.Figure;
import bg.socialhub.marketplace.figure.MonthlyCounts;
import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.AlreadyExists;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.CollectionIndexes;
import bg.socialhub.platform.store.Stored;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The enterprises in MongoDB, one document each. */
@Repository
class MongoEnterprises implements Enterprises {

    private static final String COLLECTION = "enterprises";
    private static final String MEMBERS = "state.members";
    private static final String UNPROVISIONED = "state.unprovisioned";
    private static final String DISTRICT = "state.profile.district";
    private static final String STATUS = "state.certificationStatus";
    private static final String WAITING_SINCE = "state.waitingSince";
    private static final String REGISTERED_AT = "state.registeredAt";
    private static final String VERIFIED_AT = "state.verifiedAt";

    private final AggregateStore<EnterpriseDocument> store;
    private final MongoTemplate mongo;

    MongoEnterprises(AggregateStores stores, MongoTemplate mongo) {
        this.store = stores.of(COLLECTION, EnterpriseDocument.class);
        this.mongo = mongo;
    }

    @Bean
    static CollectionIndexes enterpriseIndexes() {
        return CollectionIndexes.on(COLLECTION)
                .index(UNPROVISIONED)
                .index(MEMBERS)
                .index(DISTRICT, WAITING_SINCE)
                .index(REGISTERED_AT)
                .index(VERIFIED_AT);
    }

    @Bean
    static Figure enterprisesRegistered(MonthlyCounts counts) {
        return counts.figure("enterprisesRegistered", COLLECTION, "_id", REGISTERED_AT);
    }

    @Bean
    static Figure certificatesVerified(MonthlyCounts counts) {
        return counts.figure("certificatesVerified", COLLECTION, "_id", VERIFIED_AT);
    }

    @Override
    public Optional<Enterprise> find(EnterpriseId id) {
        return store.find(id.value()).map(MongoEnterprises::toDomain);
    }

    @Override
    public Enterprise add(Enterprise enterprise, String actor, EnterpriseEvent event) {
        var members = enterprise.members().stream().sorted().toList();
        var change = Change.by(actor, "register-enterprise", event.occurredAt()).publishing(event);
        var document = EnterpriseDocument.from(enterprise, members).at(event.occurredAt(), null, false);
        try {
            return toDomain(store.insert(enterprise.id().value(), document, change));
        } catch (AlreadyExists _) {
            throw new EnterpriseException.Exists(enterprise.id());
        }
    }

    @Override
    public Enterprise save(Enterprise enterprise, String actor, String command, EnterpriseEvent event) {
        String id = enterprise.id().value();
        var before =
                store.find(id).orElseThrow(EnterpriseException.NotFound::new).state();
        var document = EnterpriseDocument.from(enterprise, before.unprovisioned())
                .at(event.occurredAt(), before, event instanceof EnterpriseCertified);
        var change = Change.by(actor, command, event.occurredAt()).publishing(event);
        return toDomain(store.save(id, enterprise.version(), document, change));
    }

    /** The enterprises after an id, in the order of their ids. */
    List<Enterprise> after(String id, int limit) {
        return store
                .query(new Query(Criteria.where("_id").gt(id))
                        .with(Sort.by("_id"))
                        .limit(limit))
                .stream()
                .map(MongoEnterprises::toDomain)
                .toList();
    }

    /** Those of these enterprises that exist. */
    List<Enterprise> all(Collection<String> ids) {
        return store.query(new Query(Criteria.where("_id").in(ids))).stream()
                .map(MongoEnterprises::toDomain)
                .toList();
    }

    /** Those whose stated certificate waits for their centre, oldest first, after a place. */
    List<Waiting> waiting(
            Collection<String> districts, Collection<CertificationStatus> statuses, @Nullable Place after, int limit) {
        var page = inQueue(districts, statuses);
        if (after != null) {
            page.orOperator(
                    Criteria.where(WAITING_SINCE).gt(after.since()),
                    Criteria.where(WAITING_SINCE).is(after.since()).and("_id").gt(after.id()));
        }
        var query = new Query(page).with(Sort.by(WAITING_SINCE, "_id")).limit(limit);
        return store.query(query).stream()
                .map(stored -> new Waiting(toDomain(stored), stored.state().waitsSince()))
                .toList();
    }

    long countWaiting(Collection<String> districts, Collection<CertificationStatus> statuses) {
        return store.count(new Query(inQueue(districts, statuses)));
    }

    private static Criteria inQueue(Collection<String> districts, Collection<CertificationStatus> statuses) {
        return Criteria.where(DISTRICT).in(districts).and(STATUS).in(statuses);
    }

    /** The ids of the enterprises for which a user acts. */
    List<String> ofMember(String user) {
        return store.query(new Query(Criteria.where(MEMBERS).is(user))).stream()
                .map(Stored::id)
                .toList();
    }

    /** Enterprises with members whom the identity server does not know yet. */
    List<Stored<EnterpriseDocument>> withUnprovisioned(int limit) {
        return store.query(new Query(Criteria.where(UNPROVISIONED + ".0").exists(true)).limit(limit));
    }

    /** Notes that a member is known; no version changes, since nothing that anybody sees does. */
    void provisioned(String id, String member) {
        mongo.updateFirst(
                new Query(Criteria.where("_id").is(id)),
                new Update().pull(UNPROVISIONED, member),
                Document.class,
                COLLECTION);
    }

    private static Enterprise toDomain(Stored<EnterpriseDocument> stored) {
        return stored.state().toDomain(stored.id(), stored.version());
    }
}
