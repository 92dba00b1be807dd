package bg.socialhub.events.registration;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.popFirst;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import bg.socialhub.events.event.EventId;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.UpdateResult;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * The documents {@code {_id, event, size, free, planVersion, holders[], waiting[]}} and the conditional writes that change them.
 * {@code free} stands beside the holders so that a filter can ask for it.
 */
final class MongoSeats {

    static final String COLLECTION = "seats";

    private static final String HOLDERS = "holders";
    private static final String WAITING = "waiting";
    private static final String FIRST_WAITING = "waiting.0";
    private static final String FREE = "free";
    private static final String SIZE = "size";
    private static final String PLAN_VERSION = "planVersion";

    private final MongoTemplate mongo;

    MongoSeats(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    void insert(SeatsId id, int size, long planVersion) {
        Document seats = new Document("_id", id.toString())
                .append("event", id.event().toString())
                .append(SIZE, size)
                .append(FREE, size)
                .append(PLAN_VERSION, planVersion)
                .append(HOLDERS, List.of())
                .append(WAITING, List.of());
        try {
            mongo.execute(COLLECTION, c -> c.insertOne(seats));
        } catch (DuplicateKeyException _) {
            return; // because another request opened them at the same moment
        }
    }

    Optional<Seats> find(SeatsId id) {
        return Optional.ofNullable(mongo.findById(id.toString(), Document.class, COLLECTION))
                .map(MongoSeats::seats);
    }

    List<Seats> of(EventId event) {
        return mongo
                .find(Query.query(Criteria.where("event").is(event.toString())), Document.class, COLLECTION)
                .stream()
                .map(MongoSeats::seats)
                .toList();
    }

    /** A walk-in sits only where nobody waits. */
    boolean sit(SeatsId id, String who) {
        return write(
                and(with(id), gt(FREE, 0), exists(FIRST_WAITING, false), ne(HOLDERS, who)),
                combine(inc(FREE, -1), push(HOLDERS, who)));
    }

    boolean queue(SeatsId id, String who) {
        return write(
                and(with(id), or(eq(FREE, 0), exists(FIRST_WAITING)), ne(HOLDERS, who), ne(WAITING, who)),
                push(WAITING, who));
    }

    boolean leave(SeatsId id, String who) {
        return write(
                and(with(id), eq(HOLDERS, who), exists(FIRST_WAITING, false)),
                combine(inc(FREE, 1), pull(HOLDERS, who)));
    }

    boolean leaveQueue(SeatsId id, String who) {
        return write(and(with(id), eq(WAITING, who)), pull(WAITING, who));
    }

    boolean handOver(SeatsId id, String who, String next) {
        UpdateOptions leaving = new UpdateOptions().arrayFilters(List.of(eq("leaving", who)));
        UpdateResult result = mongo.execute(
                COLLECTION,
                c -> c.updateOne(
                        and(with(id), eq(HOLDERS, who), eq(FIRST_WAITING, next)),
                        combine(set("holders.$[leaving]", next), popFirst(WAITING)),
                        leaving));
        return changed(result);
    }

    boolean setSize(Seats seats, int size, long planVersion) {
        int more = size - seats.size();
        return write(
                and(with(seats.id()), eq(SIZE, seats.size()), eq(PLAN_VERSION, seats.planVersion()), gte(FREE, -more)),
                combine(set(SIZE, size), set(PLAN_VERSION, planVersion), inc(FREE, more)));
    }

    boolean sitFirst(SeatsId id, String next) {
        return write(
                and(with(id), gt(FREE, 0), eq(FIRST_WAITING, next)),
                combine(inc(FREE, -1), push(HOLDERS, next), popFirst(WAITING)));
    }

    private boolean write(Bson filter, Bson update) {
        return changed(mongo.execute(COLLECTION, c -> c.updateOne(filter, update)));
    }

    private static boolean changed(@Nullable UpdateResult result) {
        return result != null && result.getMatchedCount() == 1;
    }

    private static Bson with(SeatsId id) {
        return eq("_id", id.toString());
    }

    private static Seats seats(Document document) {
        return new Seats(
                SeatsId.of(document.getString("_id")),
                document.get(SIZE, Number.class).intValue(),
                document.get(PLAN_VERSION, Number.class).longValue(),
                ids(document, HOLDERS),
                ids(document, WAITING));
    }

    private static List<RegistrationId> ids(Document document, String field) {
        return document.getList(field, String.class, List.of()).stream()
                .map(RegistrationId::of)
                .toList();
    }
}
