package bg.socialhub.hub.booking;

import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;

import bg.socialhub.hub.booking.BookingService.Order;
import bg.socialhub.hub.booking.domain.Blocking;
import bg.socialhub.hub.booking.domain.Blockings;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingCommand.Cancel;
import bg.socialhub.hub.booking.domain.BookingException.RoomTaken;
import bg.socialhub.hub.booking.domain.BookingFixtures;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Bookings.Status;
import bg.socialhub.hub.booking.domain.LedgerImage;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.hub.room.RoomRules;
import bg.socialhub.hub.room.Rooms;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** People who want one room of Plovdiv at the same time, and what the ledger must say of it. */
final class Contest {

    static final CurrentUser EXPERT = new CurrentUser("expert", Set.of(Role.CENTRE_EXPERT), "plovdiv", Set.of());

    private final BookingService service;
    private final WaitingList list;
    private final Bookings bookings;
    private final Blockings blockings;
    private final Rooms rooms;
    private final MongoTemplate mongo;
    private final List<String> made = new ArrayList<>();

    Contest(ApplicationContext hub) {
        this.service = hub.getBean(BookingService.class);
        this.list = hub.getBean(WaitingList.class);
        this.bookings = hub.getBean(Bookings.class);
        this.blockings = hub.getBean(Blockings.class);
        this.rooms = hub.getBean(Rooms.class);
        this.mongo = hub.getBean(MongoTemplate.class);
    }

    /** Forgets what other tests booked. */
    void begin() {
        Stream.of("room_days", "equipment_days", "bookings", "blockings")
                .forEach(name -> mongo.remove(new Query(), name));
    }

    /** A new room with these rules. */
    Room room(RoomRules rules) {
        String id = UUID.randomUUID().toString();
        made.add(id);
        return rooms.add(BookingFixtures.room(id, 40, 0, 0, null, rules), "manager", NOW);
    }

    /** Takes its rooms away, because others want the first one of Plovdiv. */
    void end() {
        mongo.remove(Query.query(Criteria.where("_id").in(made)), "rooms");
    }

    /** A new room whose requests hold their time, or share it. */
    Room room(boolean requestsHold) {
        return room(new RoomRules(null, null, null, RoomRules.Booker.STAFF, requestsHold, null, null));
    }

    static CurrentUser partner(String id) {
        return new CurrentUser(id, Set.of(Role.PARTNER), null, Set.of());
    }

    static CurrentUser member(String id, String enterprise) {
        return new CurrentUser(id, Set.of(Role.ENTERPRISE_MEMBER), null, Set.of(enterprise));
    }

    static Order order(Room room, Slot slot) {
        return new Order(room.id(), slot, "Среща", 3, null);
    }

    Booking book(Room room, Slot slot, CurrentUser user) {
        return service.book(new BookingId(UUID.randomUUID().toString()), order(room, slot), user);
    }

    /** Whether this user got the time. */
    boolean isBooked(Room room, Slot slot, CurrentUser user) {
        try {
            return book(room, slot, user).isLive();
        } catch (RoomTaken _) {
            return false;
        }
    }

    Booking join(Room room, Slot slot, CurrentUser user) {
        return list.join(order(room, slot), user);
    }

    Booking cancel(Booking booking, CurrentUser user) {
        return service.decide(booking.id(), new Cancel("Отпадна"), user, _ -> {});
    }

    Status status(Booking booking) {
        return Status.of(bookings.find(booking.id()).orElseThrow());
    }

    List<Booking> blocking(@Nullable RoomId room) {
        List<Booking> blocking = new ArrayList<>();
        bookings.forEachBlocking(booking -> {
            if (room == null || room.equals(booking.reservation().room())) {
                blocking.add(booking);
            }
        });
        return blocking;
    }

    LedgerImage imageOfOwners() {
        List<Blocking> active = new ArrayList<>();
        blockings.forEachActive(active::add);
        return LedgerImage.of(blocking(null), active);
    }

    /** Runs both as nearly at once as two threads can. */
    static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<T>> results = Stream.of(one, other)
                    .map(task -> threads.submit(() -> {
                        start.await();
                        return task.call();
                    }))
                    .toList();
            return List.of(results.getFirst().get(), results.getLast().get());
        }
    }
}
