package bg.socialhub.hub.plan;

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
class MongoPlans implements Plans {

    private static final String COLLECTION = "plans";
    private static final Pattern PLACE = Pattern.compile("(\\d{1,15}) (.+)");

    private final AggregateStore<PlanDocument> store;

    MongoPlans(AggregateStores stores) {
        this.store = stores.of(COLLECTION, PlanDocument.class);
    }

    @Override
    public Optional<Plan> find(PlanId id) {
        return store.find(id.value()).map(PlanDocument::toDomain);
    }

    @Override
    public Optional<Plan> add(Plan plan, Act act) {
        try {
            return Optional.of(
                    PlanDocument.toDomain(store.insert(plan.id().value(), PlanDocument.from(plan), change(act))));
        } catch (AlreadyExists _) {
            return Optional.empty();
        }
    }

    @Override
    public Plan save(Plan plan, Act act) {
        return PlanDocument.toDomain(
                store.save(plan.id().value(), plan.version() - 1, PlanDocument.from(plan), change(act)));
    }

    @Override
    public List<Line> history(PlanId id) {
        return store.find(id.value()).stream()
                .flatMap(stored -> stored.history().stream())
                .map(entry -> new Line(entry.at(), entry.actor(), entry.command(), entry.version()))
                .toList();
    }

    @Override
    public List<Plan> search(Filter filter, int limit, @Nullable String after) {
        List<Criteria> criteria = criteria(filter);
        if (after != null) {
            criteria.add(afterPlace(after));
        }
        Query query = query(criteria)
                .with(Sort.by(Sort.Direction.DESC, "state.madeAt", "_id"))
                .limit(limit + 1);
        return store.query(query).stream().map(PlanDocument::toDomain).toList();
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
        Instant madeAt = Instant.ofEpochMilli(Long.parseLong(parts.group(1)));
        return new Criteria()
                .orOperator(
                        where("state.madeAt").lt(madeAt),
                        where("state.madeAt").is(madeAt).and("_id").lt(parts.group(2)));
    }

    private static Query query(List<Criteria> criteria) {
        return criteria.isEmpty() ? new Query() : Query.query(new Criteria().andOperator(criteria));
    }

    private static Change change(Act act) {
        return Change.by(act.actor(), act.command(), act.at());
    }

    @Configuration(proxyBeanMethods = false)
    static class MongoPlanIndexes {

        @Bean
        CollectionIndexes planIndexes() {
            return CollectionIndexes.on(COLLECTION)
                    .index("state.centre", "state.madeAt", "_id")
                    .index("state.enterprise", "state.madeAt", "_id");
        }
    }
}
