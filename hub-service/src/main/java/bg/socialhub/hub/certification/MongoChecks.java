package bg.socialhub.hub.certification;

import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.CollectionIndexes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Repository;

@Repository
class MongoChecks implements Checks {

    private static final String COLLECTION = "certification_checks";

    private final AggregateStore<CheckDocument> store;

    MongoChecks(AggregateStores stores) {
        this.store = stores.of(COLLECTION, CheckDocument.class);
    }

    @Override
    public Optional<Check> find(CheckId id) {
        return store.find(id.value()).map(CheckDocument::toDomain);
    }

    @Override
    public Check add(Check check) {
        Change change = Change.by(check.by(), "check-certification", check.at());
        return CheckDocument.toDomain(store.insert(check.id().value(), CheckDocument.from(check), change));
    }

    @Override
    public List<Check> search(Scope scope, int limit, @Nullable String after) {
        var page = MongoScope.list(scope).descending("state.at", limit, after);
        return store.query(page).stream().map(CheckDocument::toDomain).toList();
    }

    @Override
    public long count(Scope scope) {
        return store.count(MongoScope.list(scope).all());
    }

    @Configuration(proxyBeanMethods = false)
    static class MongoCheckIndexes {

        @Bean
        CollectionIndexes certificationCheckIndexes() {
            return CollectionIndexes.on(COLLECTION)
                    .index("state.centre", "state.at", "_id")
                    .index("state.enterprise", "state.at", "_id");
        }
    }
}
