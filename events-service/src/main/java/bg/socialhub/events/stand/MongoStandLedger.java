package bg.socialhub.events.stand;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.in;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.stage;

import bg.socialhub.events.event.EventId;
import bg.socialhub.platform.store.CollectionIndexes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** {@code {_id: event and stand, event, stand, application, enterprise}}. */
@Repository
class MongoStandLedger implements StandLedger {

    private static final String COLLECTION = "stand_allocations";
    private static final String APPLICATION = "application";

    private final MongoTemplate mongo;

    MongoStandLedger(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Allocation> find(EventId event, String stand) {
        return Optional.ofNullable(mongo.findById(key(event, stand), Document.class, COLLECTION))
                .map(MongoStandLedger::allocation);
    }

    @Override
    public List<Allocation> of(EventId event) {
        return query(Query.query(Criteria.where("event").is(event.toString())));
    }

    @Override
    public List<Allocation> all() {
        return query(new Query());
    }

    @Override
    public Map<EventId, Long> count(Collection<EventId> events) {
        List<String> ids = events.stream().map(EventId::toString).toList();
        Aggregation count = newAggregation(stage(match(in("event", ids))), stage(group("$event", sum("given", 1))));
        return mongo.aggregate(count, COLLECTION, Document.class).getMappedResults().stream()
                .collect(Collectors.toMap(
                        one -> EventId.of(one.getString("_id")),
                        one -> one.get("given", Number.class).longValue()));
    }

    @Override
    public Allocation claim(Allocation wanted) {
        Document allocation = new Document("_id", key(wanted.event(), wanted.stand()))
                .append("event", wanted.event().toString())
                .append("stand", wanted.stand())
                .append(APPLICATION, wanted.application().toString())
                .append("enterprise", wanted.enterprise());
        while (true) {
            try {
                mongo.execute(COLLECTION, c -> c.insertOne(allocation));
                return wanted;
            } catch (DuplicateKeyException _) {
                Optional<Allocation> holder = find(wanted.event(), wanted.stand());
                if (holder.isPresent()) {
                    return holder.get();
                }
            }
        }
    }

    @Override
    public void release(EventId event, String stand, StandApplicationId application) {
        mongo.execute(
                COLLECTION,
                c -> c.deleteOne(new Document("_id", key(event, stand)).append(APPLICATION, application.toString())));
    }

    private List<Allocation> query(Query query) {
        return mongo.find(query, Document.class, COLLECTION).stream()
                .map(MongoStandLedger::allocation)
                .toList();
    }

    private static Allocation allocation(Document document) {
        return new Allocation(
                EventId.of(document.getString("event")),
                document.getString("stand"),
                StandApplicationId.of(document.getString(APPLICATION)),
                document.getString("enterprise"));
    }

    private static String key(EventId event, String stand) {
        return event + ":" + stand;
    }

    @Configuration(proxyBeanMethods = false)
    static class Indexes {

        @Bean
        CollectionIndexes standAllocationIndexes() {
            return CollectionIndexes.on(COLLECTION).index("event");
        }
    }
}
