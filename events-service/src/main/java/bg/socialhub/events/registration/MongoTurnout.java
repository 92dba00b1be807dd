package bg.socialhub.events.registration;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.stage;

import bg.socialhub.events.event.EventId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.stereotype.Repository;

/** Counts in the store. */
@Repository
class MongoTurnout implements Turnout {

    private static final Document ENTERED = new Document(
            "$cond", List.of(new Document("$gt", List.of(new Document("$size", "$state.entries"), 0)), 1, 0));

    private final MongoTemplate mongo;

    MongoTurnout(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Map<EventId, Visitors> of(Collection<EventId> events) {
        List<String> ids = events.stream().map(EventId::toString).toList();
        Aggregation count = newAggregation(
                stage(match(and(in("state.event", ids), eq("state.status", RegistrationStatus.CONFIRMED.name())))),
                stage(group("$state.event", sum("confirmed", 1), sum("checkedIn", ENTERED))));
        return mongo.aggregate(count, MongoRegistrations.COLLECTION, Document.class).getMappedResults().stream()
                .collect(Collectors.toMap(one -> EventId.of(one.getString("_id")), MongoTurnout::visitors));
    }

    private static Visitors visitors(Document counted) {
        return new Visitors(
                counted.get("confirmed", Number.class).longValue(),
                counted.get("checkedIn", Number.class).longValue());
    }
}
