package bg.socialhub.marketplace.enterprise;

import bg.socialhub.marketplace.enterprise.events.EnterpriseEvent;
import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.AlreadyExists;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.CollectionIndexes;
import bg.socialhub.platform.store.Stored;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
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

    private final AggregateStore<EnterpriseDocument> store;
    private final MongoTemplate mongo;

    MongoEnterprises(AggregateStores stores, MongoTemplate mongo) {
        this.store = stores.of(COLLECTION, EnterpriseDocument.class);
        this.mongo = mongo;
    }

    @Bean
    static CollectionIndexes enterpriseIndexes() {
        return CollectionIndexes.on(COLLECTION).index(UNPROVISIONED).index(MEMBERS);
    }

    @Override
    public Optional<Enterprise> find(EnterpriseId id) {
        return store.find(id.value()).map(MongoEnterprises::toDomain);
    }

    @Override
    public Enterprise add(Enterprise enterprise, String actor, EnterpriseEvent event) {
        var members = enterprise.members().stream().sorted().toList();
        var change = Change.by(actor, "register-enterprise", event.occurredAt()).publishing(event);
        try {
            return toDomain(
                    store.insert(enterprise.id().value(), EnterpriseDocument.from(enterprise, members), change));
        } catch (AlreadyExists _) {
            throw new EnterpriseException.Exists(enterprise.id());
        }
    }

    @Override
    public Enterprise save(Enterprise enterprise, String actor, String command, EnterpriseEvent event) {
        String id = enterprise.id().value();
        var pending =
                store.find(id).map(stored -> stored.state().unprovisioned()).orElse(List.of());
        var change = Change.by(actor, command, event.occurredAt()).publishing(event);
        return toDomain(store.save(id, enterprise.version(), EnterpriseDocument.from(enterprise, pending), change));
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
