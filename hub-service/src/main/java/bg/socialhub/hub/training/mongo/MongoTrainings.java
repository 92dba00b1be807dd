package bg.socialhub.hub.training.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import bg.socialhub.hub.training.TrainingId;
import bg.socialhub.hub.training.domain.Status;
import bg.socialhub.hub.training.domain.Training;
import bg.socialhub.hub.training.domain.Trainings;
import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.CollectionIndexes;
import bg.socialhub.platform.store.ListQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoTrainings implements Trainings {

    static final String COLLECTION = "trainings";
    private static final int AT_ONCE = 500;

    private final AggregateStore<TrainingDocument> store;

    MongoTrainings(AggregateStores stores) {
        this.store = stores.of(COLLECTION, TrainingDocument.class);
    }

    @Override
    public Optional<Training> find(TrainingId id) {
        return store.find(id.value()).map(TrainingDocument::toDomain);
    }

    @Override
    public List<Training> all(Collection<TrainingId> ids) {
        List<String> wanted = ids.stream().map(TrainingId::value).toList();
        return wanted.isEmpty() ? List.of() : read(Query.query(where("_id").in(wanted)));
    }

    @Override
    public Training add(Training training, Act act) {
        return TrainingDocument.toDomain(
                store.insert(training.id().value(), TrainingDocument.from(training), change(act)));
    }

    @Override
    public Training save(Training training, Act act) {
        return TrainingDocument.toDomain(store.save(
                training.id().value(), training.version() - 1, TrainingDocument.from(training), change(act)));
    }

    @Override
    public List<Training> search(Filter filter, int limit, @Nullable String after) {
        return read(list(filter).ascending("state.start", limit, after));
    }

    @Override
    public long count(Filter filter) {
        return store.count(list(filter).all());
    }

    @Override
    public void forEachOpen(Instant endsAfter, Consumer<Training> action) {
        Filter open = new Filter(null, null, List.of(Status.OPEN), endsAfter, null);
        @Nullable String after = null;
        List<Training> page;
        do {
            page = search(open, AT_ONCE, after);
            page.forEach(action);
            after = page.isEmpty() ? after : Trainings.place(page.getLast());
        } while (page.size() > AT_ONCE);
    }

    private List<Training> read(Query query) {
        return store.query(query).stream().map(TrainingDocument::toDomain).toList();
    }

    private static ListQuery list(Filter filter) {
        ListQuery list = new ListQuery()
                .in("state.status", filter.stored())
                .equal("state.centre", filter.centre())
                .equal("state.topic", filter.topic());
        if (filter.endsAfter() != null) {
            list.and(where("state.end").gt(filter.endsAfter()));
        }
        return filter.startsBefore() == null
                ? list
                : list.and(where("state.start").lt(filter.startsBefore()));
    }

    private static Change change(Act act) {
        Change change = Change.by(act.actor(), act.command(), act.at());
        return act.event().map(change::publishing).orElse(change);
    }

    @Configuration(proxyBeanMethods = false)
    static class MongoTrainingIndexes {

        @Bean
        CollectionIndexes trainingIndexes() {
            return CollectionIndexes.on(COLLECTION)
                    .index("state.centre", "state.start", "_id")
                    .index("state.status", "state.start", "_id");
        }
    }
}
