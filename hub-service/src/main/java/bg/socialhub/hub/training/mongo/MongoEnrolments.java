package bg.socialhub.hub.training.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import bg.socialhub.hub.training.EnrolmentId;
import bg.socialhub.hub.training.TrainingId;
import bg.socialhub.hub.training.domain.Enrolment;
import bg.socialhub.hub.training.domain.Enrolments;
import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.CollectionIndexes;
import bg.socialhub.platform.store.ListQuery;
import java.time.Instant;
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
class MongoEnrolments implements Enrolments {

    static final String COLLECTION = "training_enrolments";

    private final AggregateStore<EnrolmentDocument> store;

    MongoEnrolments(AggregateStores stores) {
        this.store = stores.of(COLLECTION, EnrolmentDocument.class);
    }

    @Override
    public Optional<Enrolment> find(EnrolmentId id) {
        return store.find(id.value()).map(EnrolmentDocument::toDomain);
    }

    @Override
    public List<Enrolment> of(TrainingId training) {
        return read(where("state.training").is(training.value()));
    }

    @Override
    public List<Enrolment> askedBy(String person) {
        return read(where("state.by").is(person));
    }

    @Override
    public List<Enrolment> changed(Instant from, Instant to) {
        return read(where("state.at").gte(from).lt(to));
    }

    @Override
    public List<Enrolment> search(Filter filter, int limit, @Nullable String after) {
        return read(list(filter).descending("state.at", limit, after));
    }

    @Override
    public long count(Filter filter) {
        return store.count(list(filter).all());
    }

    private static ListQuery list(Filter filter) {
        return new ListQuery().in("state.enterprise", filter.enterprises()).equal("state.state", filter.state());
    }

    private List<Enrolment> read(Criteria which) {
        return read(Query.query(which).with(Sort.by("state.at", "_id")));
    }

    private List<Enrolment> read(Query query) {
        return store.query(query).stream().map(EnrolmentDocument::toDomain).toList();
    }

    @Override
    public Enrolment add(Enrolment enrolment, Act act) {
        return EnrolmentDocument.toDomain(
                store.insert(enrolment.id().value(), EnrolmentDocument.from(enrolment), change(act)));
    }

    @Override
    public Enrolment save(Enrolment enrolment, Act act) {
        return EnrolmentDocument.toDomain(store.save(
                enrolment.id().value(), enrolment.version() - 1, EnrolmentDocument.from(enrolment), change(act)));
    }

    private static Change change(Act act) {
        return Change.by(act.actor(), act.command(), act.at());
    }

    @Configuration(proxyBeanMethods = false)
    static class MongoEnrolmentIndexes {

        @Bean
        CollectionIndexes enrolmentIndexes() {
            return CollectionIndexes.on(COLLECTION)
                    .index("state.training", "state.at", "_id")
                    .index("state.enterprise", "state.at", "_id")
                    .index("state.by", "state.at", "_id")
                    .index("state.at");
        }
    }
}
