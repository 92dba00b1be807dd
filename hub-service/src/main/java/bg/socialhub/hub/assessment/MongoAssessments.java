package bg.socialhub.hub.assessment;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.AlreadyExists;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.CollectionIndexes;
import bg.socialhub.platform.web.InvalidField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoAssessments implements Assessments {

    private static final String COLLECTION = "assessments";
    private static final Pattern PLACE = Pattern.compile("(\\d{1,15}) (.+)");

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
        List<Criteria> criteria = criteria(filter);
        if (after != null) {
            criteria.add(afterPlace(after));
        }
        Query query = query(criteria)
                .with(Sort.by(Sort.Direction.DESC, "state.startedAt", "_id"))
                .limit(limit + 1);
        return store.query(query).stream().map(AssessmentDocument::toDomain).toList();
    }

    @Override
    public long count(Filter filter) {
        return store.count(query(criteria(filter)));
    }

    private static List<Criteria> criteria(Filter filter) {
        List<Criteria> criteria = new ArrayList<>();
        if (filter.centre() != null) {
            criteria.add(where("state.centre").is(filter.centre()));
        }
        if (filter.enterprises() != null) {
            criteria.add(where("state.enterprise").in(filter.enterprises()));
        }
        if (filter.enterprise() != null) {
            criteria.add(where("state.enterprise").is(filter.enterprise()));
        }
        if (filter.stage() != null) {
            criteria.add(where("state.stage").is(filter.stage()));
        }
        if (filter.status() != null) {
            criteria.add(where("state.status").is(filter.status()));
        }
        return criteria;
    }

    private static Criteria afterPlace(String place) {
        Matcher parts = PLACE.matcher(place);
        if (!parts.matches()) {
            throw new InvalidField("cursor", "cursor");
        }
        Instant startedAt = Instant.ofEpochMilli(Long.parseLong(parts.group(1)));
        return new Criteria()
                .orOperator(
                        where("state.startedAt").lt(startedAt),
                        where("state.startedAt").is(startedAt).and("_id").lt(parts.group(2)));
    }

    private static Query query(List<Criteria> criteria) {
        return criteria.isEmpty() ? new Query() : Query.query(new Criteria().andOperator(criteria));
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
