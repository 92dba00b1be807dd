package bg.socialhub.hub.booking.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.domain.Announcement;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.platform.store.AggregateStore;
import bg.socialhub.platform.store.AggregateStores;
import bg.socialhub.platform.store.Change;
import bg.socialhub.platform.store.CollectionIndexes;
import bg.socialhub.platform.store.ListQuery;
import java.time.Instant;
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
class MongoBookings implements Bookings {

    static final String COLLECTION = "bookings";
    private static final int AT_ONCE = 500;

    private final AggregateStore<BookingDocument> store;

    MongoBookings(AggregateStores stores) {
        this.store = stores.of(COLLECTION, BookingDocument.class);
    }

    @Override
    public Optional<Booking> find(BookingId id) {
        return store.find(id.value()).map(BookingDocument::toDomain);
    }

    @Override
    public List<Booking> all(Collection<BookingId> ids) {
        return ids.isEmpty()
                ? List.of()
                : store.all(ids.stream().map(BookingId::value).toList()).stream()
                        .map(BookingDocument::toDomain)
                        .toList();
    }

    @Override
    public Booking add(Booking booking, Act act) {
        return BookingDocument.toDomain(
                store.insert(booking.id().value(), BookingDocument.from(booking), change(booking, act)));
    }

    @Override
    public Booking save(Booking booking, Act act) {
        return BookingDocument.toDomain(store.save(
                booking.id().value(), booking.version() - 1, BookingDocument.from(booking), change(booking, act)));
    }

    @Override
    public List<Booking> search(Filter filter, Order order, int limit, @Nullable String after) {
        return read(list(filter).ascending(field(order), limit, after));
    }

    @Override
    public long count(Filter filter) {
        return store.count(list(filter).all());
    }

    @Override
    public List<Booking.Waiting> waiting(@Nullable RoomId room, @Nullable Slot busy) {
        return among(Booking.Waiting.class, overlapping(where("state.status").is(Status.WAITING), room, busy));
    }

    @Override
    public List<Booking.Requested> competing(Reservation wanted) {
        Criteria others = where("state.status")
                .is(Status.REQUESTED)
                .and("_id")
                .ne(wanted.id().value());
        return among(Booking.Requested.class, overlapping(others, wanted.room(), wanted.busy()));
    }

    @Override
    public List<Booking.Confirmed> running(Instant now) {
        return among(
                Booking.Confirmed.class,
                where("state.status")
                        .is(Status.CONFIRMED)
                        .and("state.start")
                        .lte(now)
                        .and("state.end")
                        .gt(now));
    }

    private static Criteria overlapping(Criteria which, @Nullable RoomId room, @Nullable Slot busy) {
        Criteria criteria = room == null ? which : which.and("state.room").is(room.value());
        return busy == null
                ? criteria
                : criteria.and("state.busyFrom")
                        .lt(busy.end())
                        .and("state.busyTo")
                        .gt(busy.start());
    }

    private <T extends Booking> List<T> among(Class<T> state, Criteria which) {
        return read(Query.query(which).with(Sort.by("state.at", "_id"))).stream()
                .map(state::cast)
                .toList();
    }

    @Override
    public List<Booking> overdue(Instant now) {
        return read(Query.query(where("state.status")
                        .in(Status.REQUESTED, Status.OFFERED, Status.WAITING)
                        .and("state.heldUntil")
                        .lte(now))
                .limit(AT_ONCE));
    }

    @Override
    public void forEachOfTrainings(Instant endsAfter, Consumer<Booking> action) {
        forEach(
                where("state.requester")
                        .regex("^" + Reservation.requesterOf(""))
                        .and("state.status")
                        .is(Status.CONFIRMED)
                        .and("state.end")
                        .gt(endsAfter),
                action);
    }

    @Override
    public void forEachBlocking(Consumer<Booking> action) {
        forEach(where("state.status").in(Status.REQUESTED, Status.CONFIRMED, Status.OFFERED), booking -> {
            if (booking.blocks()) {
                action.accept(booking);
            }
        });
    }

    private void forEach(Criteria which, Consumer<Booking> action) {
        String after = "";
        List<Booking> page;
        do {
            page = read(
                    Query.query(new Criteria().andOperator(which, where("_id").gt(after)))
                            .with(Sort.by("_id"))
                            .limit(AT_ONCE));
            page.forEach(action);
            after = page.isEmpty() ? after : page.getLast().id().value();
        } while (!page.isEmpty());
    }

    private List<Booking> read(Query query) {
        return store.query(query).stream().map(BookingDocument::toDomain).toList();
    }

    private static String field(Order order) {
        return switch (order) {
            case START -> "state.start";
            case SINCE -> "state.at";
            case HELD_UNTIL -> "state.heldUntil";
        };
    }

    private static ListQuery list(Filter filter) {
        ListQuery list = new ListQuery()
                .equal("state.centre", filter.centre())
                .equal("state.requester", filter.requester())
                .equal(
                        "state.room",
                        filter.room() == null ? null : filter.room().value())
                .in("state.status", filter.statuses().isEmpty() ? null : filter.statuses());
        if (filter.from() != null) {
            list.and(where("state.end").gt(filter.from()));
        }
        if (filter.to() != null) {
            list.and(where("state.start").lt(filter.to()));
        }
        return filter.heldBefore() == null
                ? list
                : list.and(where("state.heldUntil").lt(filter.heldBefore()));
    }

    private static Change change(Booking booking, Act act) {
        Change change = Change.by(act.actor(), act.command(), act.at()).publishing(Announcement.of(booking, act.at()));
        return act.cause() == null ? change : change.consuming(act.cause());
    }

    @Configuration(proxyBeanMethods = false)
    static class MongoBookingIndexes {

        @Bean
        CollectionIndexes bookingIndexes() {
            return CollectionIndexes.on(COLLECTION)
                    .index("state.centre", "state.start", "_id")
                    .index("state.centre", "state.status", "state.heldUntil", "_id")
                    .index("state.centre", "state.status", "state.at", "_id")
                    .index("state.requester", "state.start", "_id")
                    .index("state.room", "state.start")
                    .index("state.status", "state.heldUntil")
                    .index("state.status", "state.start");
        }
    }
}
