package bg.socialhub.hub.booking.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import bg.socialhub.hub.booking.BlockingId;
import bg.socialhub.hub.booking.domain.Blocking;
import bg.socialhub.hub.booking.domain.Blockings;
import bg.socialhub.hub.booking.domain.Bookings.Act;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.CollectionIndexes;
import java.time.LocalDate;
import java.util.Collection;
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
class MongoBlockings implements Blockings {

    private static final String COLLECTION = "blockings";

    private final AggregateStore<BlockingDocument> store;

    MongoBlockings(AggregateStores stores) {
        this.store = stores.of(COLLECTION, BlockingDocument.class);
    }

    @Override
    public Optional<Blocking> find(BlockingId id) {
        return store.find(id.value()).map(BlockingDocument::toDomain);
    }

    @Override
    public List<Blocking> all(Collection<BlockingId> ids) {
        return ids.isEmpty()
                ? List.of()
                : store.all(ids.stream().map(BlockingId::value).toList()).stream()
                        .map(BlockingDocument::toDomain)
                        .toList();
    }

    @Override
    public Blocking add(Blocking blocking, Act act) {
        return BlockingDocument.toDomain(
                store.insert(blocking.id().value(), BlockingDocument.from(blocking), change(act)));
    }

    @Override
    public Blocking save(Blocking blocking, Act act) {
        return BlockingDocument.toDomain(store.save(
                blocking.id().value(), blocking.version() - 1, BlockingDocument.from(blocking), change(act)));
    }

    @Override
    public List<Blocking> active(String centre, @Nullable RoomId room, LocalDate from) {
        Criteria wanted = where("state.centre")
                .is(centre)
                .and("state.status")
                .is(Blocking.State.ACTIVE)
                .and("state.lastDay")
                .gte(from.toString());
        if (room != null) {
            wanted = wanted.and("state.room").is(room.value());
        }
        return read(Query.query(wanted).with(Sort.by("state.firstDay", "_id")));
    }

    @Override
    public void forEachActive(Consumer<Blocking> action) {
        read(Query.query(where("state.status").is(Blocking.State.ACTIVE))).forEach(action);
    }

    private List<Blocking> read(Query query) {
        return store.query(query).stream().map(BlockingDocument::toDomain).toList();
    }

    private static Change change(Act act) {
        return Change.by(act.actor(), act.command(), act.at());
    }

    @Configuration(proxyBeanMethods = false)
    static class MongoBlockingIndexes {

        @Bean
        CollectionIndexes blockingIndexes() {
            return CollectionIndexes.on(COLLECTION).index("state.centre", "state.status", "state.lastDay");
        }
    }
}
