package bg.socialhub.hub.equipment;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.CollectionIndexes;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoEquipmentKinds implements EquipmentKinds {

    private static final String COLLECTION = "equipment";

    private final AggregateStore<EquipmentDocument> store;

    MongoEquipmentKinds(AggregateStores stores) {
        this.store = stores.of(COLLECTION, EquipmentDocument.class);
    }

    @Override
    public Optional<EquipmentKind> find(EquipmentId id) {
        return store.find(id.value()).map(EquipmentDocument::toDomain);
    }

    @Override
    public List<EquipmentKind> all(Collection<EquipmentId> ids) {
        List<String> keys = ids.stream().map(EquipmentId::value).toList();
        return keys.isEmpty() ? List.of() : read(Query.query(where("_id").in(keys)));
    }

    @Override
    public List<EquipmentKind> ofCategories(Collection<EquipmentCategory> categories) {
        return read(Query.query(where("state.category").in(categories)));
    }

    @Override
    public List<EquipmentKind> ofCentre(String centre) {
        return read(Query.query(where("state.centre").is(centre)).with(Sort.by("state.name.bg", "_id")));
    }

    @Override
    public EquipmentKind add(EquipmentKind kind, String actor, Instant now) {
        Change change = Change.by(actor, "add-equipment", now);
        return EquipmentDocument.toDomain(store.insert(kind.id().value(), EquipmentDocument.from(kind), change));
    }

    @Override
    public EquipmentKind save(EquipmentKind kind, String actor, Instant now) {
        Change change = Change.by(actor, "change-equipment", now);
        return EquipmentDocument.toDomain(
                store.save(kind.id().value(), kind.version() - 1, EquipmentDocument.from(kind), change));
    }

    private List<EquipmentKind> read(Query query) {
        return store.query(query).stream().map(EquipmentDocument::toDomain).toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class MongoEquipmentIndexes {

        @Bean
        CollectionIndexes equipmentIndexes() {
            return CollectionIndexes.on(COLLECTION).index("state.centre", "state.name.bg");
        }
    }
}
