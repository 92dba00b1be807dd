package bg.socialhub.hub.assessment;

import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.AlreadyExists;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.CollectionIndexes;
import bg.socialhub.platform.store.ListQuery;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Repository;

@Repository
class MongoAssessments implements Assessments {

    private static final String COLLECTION = "assessments";

    private final AggregateStore<AssessmentDocument> store;

    MongoAssessments(AggregateStores stores) {
        this.store = stores.of(COLLECTION, AssessmentDocument.class);
    }

    @Override
    public Optional<Assessment> find(AssessmentId id) {
        return store.find(id.value()).map(AssessmentDocument::toDomain);
    }

    @Override
    public Optional<Assessment> add(Assessment assessment, Act act) {
        try {
            return Optional.of(AssessmentDocument.toDomain(
                    store.insert(assessment.id().value(), AssessmentDocument.from(assessment), change(act))));
        } catch (AlreadyExists _) {
            return Optional.empty();
        }
    }

    @Override
    public Assessment save(Assessment assessment, Act act) {
        return AssessmentDocument.toDomain(store.save(
                assessment.id().value(), assessment.version() - 1, AssessmentDocument.from(assessment), change(act)));
    }

    @Override
    public List<Assessment> search(Filter filter, int limit, @Nullable String after) {
        var page = list(filter).descending("state.startedAt", limit, after);
        return store.query(page).stream().map(AssessmentDocument::toDomain).toList();
    }

    @Override
    public long count(Filter filter) {
        return store.count(list(filter).all());
    }

    private static ListQuery list(Filter filter) {
        return new ListQuery()
                .equal("state.centre", filter.centre())
                .in("state.enterprise", filter.enterprises())
                .equal("state.enterprise", filter.enterprise())
                .equal("state.stage", filter.stage())
                .equal("state.status", filter.status());
    }

    private static Change change(Act act) {
        return Change.by(act.actor(), act.command(), act.at());
    }

    @Configuration(proxyBeanMethods = false)
    static class MongoAssessmentIndexes {

        @Bean
        CollectionIndexes assessmentIndexes() {
            return CollectionIndexes.on(COLLECTION)
                    .index("state.centre", "state.startedAt", "_id")
                    .index("state.enterprise", "state.startedAt", "_id");
        }
    }
}
