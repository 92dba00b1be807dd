package bg.socialhub.events.event;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import bg.socialhub.events.event.messages.EventMessage;
import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.CollectionIndexes;
import bg.socialhub.platform.store.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

@Repository
class MongoEvents implements Events {

    private static final String COLLECTION = "events";

    private final AggregateStore<EventDocument> store;

    MongoEvents(AggregateStores stores) {
        this.store = stores.of(COLLECTION, EventDocument.class);
    }

    @Override
    public Optional<Event> find(EventId id) {
        return store.find(id.toString()).map(MongoEvents::event);
    }

    @Override
    public List<Event> published() {
        return all(where("state.publishedAt").ne(null));
    }

    @Override
    public List<Event> open() {
        return all(where("state.status").is(EventStatus.PUBLISHED.name()));
    }

    @Override
    public List<Event> ofCentre(String centre) {
        return all(where("state.plan.centre").is(centre));
    }

    @Override
    public List<Event> notCancelledStartingIn(Instant from, Instant to) {
        return all(where("state.status")
                .in(EventStatus.PUBLISHED.name(), EventStatus.OVER.name())
                .and("state.plan.start")
                .gte(from)
                .lt(to));
    }

    @Override
    public List<Event> unansweredSince(Instant moment) {
        return all(
                where("state.room.answered").is(false).and("state.room.askedAt").lt(moment));
    }

    @Override
    public List<Event> endedBefore(Instant moment) {
        return all(where("state.status")
                .is(EventStatus.PUBLISHED.name())
                .and("state.plan.end")
                .lt(moment));
    }

    @Override
    public Event add(Event event, EventMessage message, Cause cause) {
        return event(store.insert(event.id().toString(), EventDocument.from(event), change(message, cause)));
    }

    @Override
    public Event save(Event event, EventMessage message, Cause cause) {
        return event(
                store.save(event.id().toString(), event.version(), EventDocument.from(event), change(message, cause)));
    }

    private List<Event> all(Criteria criteria) {
        return store.query(query(criteria).with(Sort.by("state.plan.start", "_id"))).stream()
                .map(MongoEvents::event)
                .toList();
    }

    private static Change change(EventMessage message, Cause cause) {
        Change change = Change.by(cause.actor(), cause.command(), cause.at()).publishing(message);
        return cause.messageId() == null ? change : change.consuming(cause.messageId());
    }

    private static Event event(Stored<EventDocument> stored) {
        return stored.state().toDomain(EventId.of(stored.id()), stored.version());
    }

    @Configuration(proxyBeanMethods = false)
    static class Indexes {

        @Bean
        CollectionIndexes eventIndexes() {
            return CollectionIndexes.on(COLLECTION)
                    .index("state.plan.centre", "state.plan.start")
                    .index("state.status", "state.plan.end")
                    .index("state.plan.start")
                    .index("state.room.answered", "state.room.askedAt");
        }
    }
}
