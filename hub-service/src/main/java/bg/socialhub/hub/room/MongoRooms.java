package bg.socialhub.hub.room;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.CollectionIndexes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoRooms implements Rooms {

    private static final String COLLECTION = "rooms";

    private final AggregateStore<RoomDocument> store;

    MongoRooms(AggregateStores stores) {
        this.store = stores.ofFew(COLLECTION, RoomDocument.class);
    }

    @Override
    public Optional<Room> find(RoomId id) {
        return store.find(id.value()).map(RoomDocument::toDomain);
    }

    @Override
    public List<Room> all() {
        return store.allBy("state.centre", "state.name.bg", "_id").stream()
                .map(RoomDocument::toDomain)
                .toList();
    }

    @Override
    public List<Room> ofCentre(String centre) {
        Query query = Query.query(where("state.centre").is(centre)).with(Sort.by("state.name.bg", "_id"));
        return store.query(query).stream().map(RoomDocument::toDomain).toList();
    }

    @Override
    public Room add(Room room, String actor, Instant now) {
        Change change = Change.by(actor, "add-room", now);
        return RoomDocument.toDomain(store.insert(room.id().value(), RoomDocument.from(room), change));
    }

    @Override
    public Room save(Room room, String actor, Instant now) {
        Change change = Change.by(actor, "change-room", now);
        return RoomDocument.toDomain(
                store.save(room.id().value(), room.version() - 1, RoomDocument.from(room), change));
    }

    @Configuration(proxyBeanMethods = false)
    static class MongoRoomIndexes {

        @Bean
        CollectionIndexes roomIndexes() {
            return CollectionIndexes.on(COLLECTION).index("state.centre", "state.name.bg");
        }
    }
}
