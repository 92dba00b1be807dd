package bg.socialhub.hub.support.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import bg.socialhub.hub.support.SupportRequestId;
import bg.socialhub.hub.support.domain.Status;
import bg.socialhub.hub.support.domain.SupportRequest;
import bg.socialhub.hub.support.domain.SupportRequests;
import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.CollectionIndexes;
import bg.socialhub.platform.store.ListQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoSupportRequests implements SupportRequests {

    static final String COLLECTION = "support_requests";
    private static final int AT_ONCE = 200;
    private static final List<Status> OPEN =
            Arrays.stream(Status.values()).filter(Status::isOpen).toList();

    private final AggregateStore<SupportDocument> store;

    MongoSupportRequests(AggregateStores stores) {
        this.store = stores.of(COLLECTION, SupportDocument.class);
    }

    @Override
    public Optional<SupportRequest> find(SupportRequestId id) {
        return store.find(id.value()).map(SupportDocument::toDomain);
    }

    @Override
    public SupportRequest add(SupportRequest request, Act act) {
        return SupportDocument.toDomain(store.insert(request.id().value(), SupportDocument.from(request), change(act)));
    }

    @Override
    public SupportRequest save(SupportRequest request, Act act) {
        return SupportDocument.toDomain(
                store.save(request.id().value(), request.version() - 1, SupportDocument.from(request), change(act)));
    }

    @Override
    public List<SupportRequest> search(Filter filter, Order order, int limit, @Nullable String after) {
        return read(
                order == Order.NEWEST
                        ? list(filter).descending(field(order), limit, after)
                        : list(filter).ascending(field(order), limit, after));
    }

    @Override
    public long count(Filter filter) {
        return store.count(list(filter).all());
    }

    @Override
    public List<SupportRequest> mergedInto(SupportRequestId target) {
        return read(Query.query(where("state.mergedInto").is(target.value())).with(Sort.by("state.openedAt", "_id")));
    }

    @Override
    public void forEachWatched(Consumer<SupportRequest> action) {
        Criteria watched = new Criteria()
                .orOperator(
                        where("state.status").in(OPEN), where(field(Order.DUE)).exists(false));
        String after = "";
        List<SupportRequest> page;
        do {
            page = read(new ListQuery()
                    .and(watched)
                    .and(where("_id").gt(after))
                    .all()
                    .with(Sort.by("_id"))
                    .limit(AT_ONCE));
            page.forEach(action);
            after = page.isEmpty() ? after : page.getLast().id().value();
        } while (!page.isEmpty());
    }

    @Override
    public List<SupportRequest> opened(String centre, Instant from, Instant to) {
        return read(Query.query(
                where("state.centre").is(centre).and("state.openedAt").gte(from).lt(to)));
    }

    @Override
    public List<SupportRequest> open(String centre) {
        return read(
                Query.query(where("state.centre").is(centre).and("state.status").in(OPEN)));
    }

    private List<SupportRequest> read(Query query) {
        return store.query(query).stream().map(SupportDocument::toDomain).toList();
    }

    private static String field(Order order) {
        return order == Order.DUE ? "state.dueAt" : "state.openedAt";
    }

    private static ListQuery list(Filter filter) {
        return new ListQuery()
                .equal("state.centre", filter.centre())
                .in("state.enterprise", filter.enterprises())
                .in("state.status", filter.statuses().isEmpty() ? null : filter.statuses())
                .equal("state.assignee", filter.assignee())
                .equal("state.category", filter.category());
    }

    private static Change change(Act act) {
        return Change.by(act.actor(), act.command(), act.at()).publishing(act.events());
    }

    @Configuration(proxyBeanMethods = false)
    static class MongoSupportIndexes {

        @Bean
        CollectionIndexes supportIndexes() {
            return CollectionIndexes.on(COLLECTION)
                    .index("state.centre", "state.openedAt", "_id")
                    .index("state.enterprise", "state.openedAt", "_id")
                    .index("state.centre", "state.dueAt", "_id")
                    .index("state.enterprise", "state.dueAt", "_id")
                    .index("state.status", "_id")
                    .index("state.mergedInto")
                    .index("state.openedAt")
                    .index("state.messages.at");
        }
    }
}
