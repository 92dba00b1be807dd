package bg.socialhub.hub.plan;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import bg.socialhub.hub.plan.Plan.Deed;
import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.AlreadyExists;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.CollectionIndexes;
import bg.socialhub.platform.store.ListQuery;
import bg.socialhub.platform.store.Stored;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoPlans implements Plans {

    private static final String COLLECTION = "plans";
    private static final String STOCK_DUE_BACK = "state.stockDueBack";

    private final AggregateStore<PlanDocument> store;

    MongoPlans(AggregateStores stores) {
        this.store = stores.of(COLLECTION, PlanDocument.class);
    }

    @Override
    public Optional<Plan> find(PlanId id) {
        return store.find(id.value()).map(PlanDocument::toDomain);
    }

    @Override
    public List<Plan> all(Collection<PlanId> ids) {
        List<String> keys = ids.stream().map(PlanId::value).toList();
        return keys.isEmpty()
                ? List.of()
                : store.all(keys).stream().map(PlanDocument::toDomain).toList();
    }

    @Override
    public List<Plan> lendingFromStock() {
        return read(where(STOCK_DUE_BACK).exists(true));
    }

    @Override
    public List<Plan> overdue(LocalDate day) {
        return read(where(STOCK_DUE_BACK).lt(day.toString()));
    }

    private List<Plan> read(Criteria which) {
        return store.query(Query.query(which)).stream()
                .map(PlanDocument::toDomain)
                .toList();
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
        return store.find(id.value()).map(MongoPlans::lines).orElse(List.of());
    }

    private static List<Line> lines(Stored<PlanDocument> stored) {
        Map<Long, String> about =
                PlanDocument.toDomain(stored).deeds().stream().collect(Collectors.toMap(Deed::version, Deed::about));
        return stored.history().stream()
                .map(entry -> new Line(
                        entry.at(), entry.actor(), entry.command(), entry.version(), about.get(entry.version())))
                .toList();
    }

    @Override
    public List<Plan> search(Filter filter, int limit, @Nullable String after) {
        var page = list(filter).descending("state.madeAt", limit, after);
        return store.query(page).stream().map(PlanDocument::toDomain).toList();
    }

    @Override
    public long count(Filter filter) {
        return store.count(list(filter).all());
    }

    private static ListQuery list(Filter filter) {
        ListQuery list = new ListQuery()
                .equal("state.centre", filter.centre())
                .in("state.enterprise", filter.enterprises())
                .equal("state.enterprise", filter.enterprise())
                .equal("state.status", filter.status());
        return filter.lending()
                ? list.and(
                        where("state.equipment").elemMatch(where("returnedOn").is(null)))
                : list;
    }

    private static Change change(Act act) {
        return Change.by(act.actor(), act.command(), act.at());
    }

    @Configuration(proxyBeanMethods = false)
    static class MongoPlanIndexes {

        @Bean
        CollectionIndexes planIndexes() {
            return CollectionIndexes.on(COLLECTION)
                    .index(STOCK_DUE_BACK)
                    .index("state.centre", "state.madeAt", "_id")
                    .index("state.enterprise", "state.madeAt", "_id");
        }
    }
}
