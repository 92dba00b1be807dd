package bg.socialhub.hub.support;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
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
class MongoSupportRequests implements SupportRequests {

    static final String COLLECTION = "support_requests";
    private static final Pattern PLACE = Pattern.compile("(\\d{1,15}) (.+)");

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
        List<Criteria> criteria = criteria(filter);
        if (after != null) {
            criteria.add(afterPlace(order, after));
        }
        Sort.Direction direction = order == Order.OLDEST ? Sort.Direction.ASC : Sort.Direction.DESC;
        Query query = query(criteria)
                .with(Sort.by(direction, "state.openedAt", "_id"))
                .limit(limit + 1);
        return store.query(query).stream().map(SupportDocument::toDomain).toList();
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
        if (!filter.statuses().isEmpty()) {
            criteria.add(where("state.status").in(filter.statuses()));
        }
        if (filter.assignee() != null) {
            criteria.add(where("state.assignee").is(filter.assignee()));
        }
        if (filter.category() != null) {
            criteria.add(where("state.category").is(filter.category()));
        }
        return criteria;
    }

    private static Criteria afterPlace(Order order, String place) {
        Matcher parts = PLACE.matcher(place);
        if (!parts.matches()) {
            throw new InvalidField("cursor", "cursor");
        }
        Instant openedAt = Instant.ofEpochMilli(Long.parseLong(parts.group(1)));
        Criteria sameMoment = where("state.openedAt").is(openedAt).and("_id");
        return order == Order.OLDEST
                ? new Criteria().orOperator(where("state.openedAt").gt(openedAt), sameMoment.gt(parts.group(2)))
                : new Criteria().orOperator(where("state.openedAt").lt(openedAt), sameMoment.lt(parts.group(2)));
    }

    private static Query query(List<Criteria> criteria) {
        return criteria.isEmpty() ? new Query() : Query.query(new Criteria().andOperator(criteria));
    }

    private static Change change(Act act) {
        return Change.by(act.actor(), act.command(), act.at()).publishing(act.event());
    }

    @Configuration(proxyBeanMethods = false)
    static class MongoSupportIndexes {

        @Bean
        CollectionIndexes supportIndexes() {
            return CollectionIndexes.on(COLLECTION)
                    .index("state.centre", "state.openedAt", "_id")
                    .index("state.enterprise", "state.openedAt", "_id")
                    .index("state.openedAt")
                    .index("state.messages.at");
        }
    }
}
