package bg.socialhub.events.stand;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import bg.socialhub.events.event.EventId;
import bg.socialhub.events.stand.messages.StandMessage;
import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.CollectionIndexes;
import bg.socialhub.platform.store.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoStandApplications implements StandApplications {

    private static final String COLLECTION = "stand_applications";

    private final AggregateStore<StandDocument> store;

    MongoStandApplications(AggregateStores stores) {
        this.store = stores.of(COLLECTION, StandDocument.class);
    }

    @Override
    public Optional<StandApplication> find(StandApplicationId id) {
        return store.find(id.toString()).map(MongoStandApplications::application);
    }

    @Override
    public List<StandApplication> of(EventId event) {
        return all(where("state.event").is(event.toString()));
    }

    @Override
    public List<StandApplication> ofEnterprise(String enterprise) {
        return all(where("state.enterprise").is(enterprise));
    }

    @Override
    public StandApplication add(StandApplication.Submitted application, String actor) {
        return application(store.insert(
                application.id().toString(),
                StandDocument.from(application),
                change(application, actor, application.at())));
    }

    @Override
    public StandApplication save(StandApplication application, String actor, Instant at) {
        return application(store.save(
                application.id().toString(),
                application.version(),
                StandDocument.from(application),
                change(application, actor, at)));
    }

    private List<StandApplication> all(Criteria criteria) {
        return store.query(Query.query(criteria).with(Sort.by("state.at", "_id"))).stream()
                .map(MongoStandApplications::application)
                .toList();
    }

    private static Change change(StandApplication application, String actor, Instant at) {
        StandMessage message = StandMessages.about(application, at);
        return Change.by(actor, application.status().name().toLowerCase(Locale.ROOT), at)
                .publishing(message);
    }

    private static StandApplication application(Stored<StandDocument> stored) {
        return stored.state().toDomain(StandApplicationId.of(stored.id()), stored.version());
    }

    @Configuration(proxyBeanMethods = false)
    static class Indexes {

        @Bean
        CollectionIndexes standApplicationIndexes() {
            return CollectionIndexes.on(COLLECTION)
                    .index("state.event", "state.at")
                    .index("state.enterprise", "state.at");
        }
    }
}
