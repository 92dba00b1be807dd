package bg.socialhub.hub.certification;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.CollectionIndexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
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
    public List<Check> search(Filter filter, int limit, @Nullable String after) {
        List<Criteria> criteria = criteria(filter);
        if (after != null) {
            criteria.add(MongoPlace.before("state.at", after));
        }
        Query query = Query.query(new Criteria().andOperator(criteria))
                .with(Sort.by(Sort.Direction.DESC, "state.at", "_id"))
                .limit(limit + 1);
        return store.query(query).stream().map(CheckDocument::toDomain).toList();
    }

    @Override
    public long count(Filter filter) {
        return store.count(Query.query(new Criteria().andOperator(criteria(filter))));
    }

    private static List<Criteria> criteria(Filter filter) {
        List<Criteria> criteria = new ArrayList<>();
        criteria.add(
                filter.centre() != null
                        ? where("state.centre").is(filter.centre())
                        : where("state.enterprise")
                                .in(filter.enterprises() == null ? List.of() : filter.enterprises()));
        if (filter.enterprise() != null) {
            criteria.add(where("state.enterprise").is(filter.enterprise()));
        }
        return criteria;
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
