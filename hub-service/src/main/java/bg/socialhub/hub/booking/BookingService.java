package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingCommand;
import bg.socialhub.hub.booking.domain.BookingException.NotAllowed;
import bg.socialhub.hub.booking.domain.BookingException.NotFound;
import bg.socialhub.hub.booking.domain.BookingException.OfTraining;
import bg.socialhub.hub.booking.domain.BookingException.RoomNotFound;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Bookings.Act;
import bg.socialhub.hub.booking.domain.Lent;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.Layout;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.hub.room.Rooms;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Books rooms for people and decides on their requests. */
@Service
public class BookingService {

    /** The id of a booking that will never be written. */
    private static final BookingId NOBODYS = new BookingId("");

    private final Bookings bookings;
    private final Rooms rooms;
    private final RoomClaims claims;
    private final BookingTerms terms;
    private final Clock clock;

    BookingService(Bookings bookings, Rooms rooms, RoomClaims claims, BookingTerms terms, Clock clock) {
        this.bookings = bookings;
        this.rooms = rooms;
        this.claims = claims;
        this.terms = terms;
        this.clock = clock;
    }

    /** What somebody wants to book, with which equipment, in which arrangement, and for which enterprise if they say so. */
    public record Order(
            RoomId room,
            Slot slot,
            String purpose,
            int attendees,
            @Nullable String enterprise,
            List<Lent> equipment,
            @Nullable Layout layout) {

        public Order {
            equipment = List.copyOf(equipment);
        }

        /** A room alone. */
        public Order(RoomId room, Slot slot, String purpose, int attendees, @Nullable String enterprise) {
            this(room, slot, purpose, attendees, enterprise, List.of(), null);
        }
    }

    /** Books at once for the centre's own staff and for whom the room needs no approval; asks the centre otherwise. */
    public Booking book(BookingId id, Order order, CurrentUser user) {
        Room room = rooms.find(order.room()).orElseThrow(() -> new RoomNotFound(order.room()));
        requireBooker(room, user);
        Instant now = clock.instant();
        terms.check(room, order, now);
        Booking booking = terms.opening(room, reservation(id, room, order, user), user, now);
        Act act = Act.of(user.id(), "book-room", now);
        return claims.holding(room, booking.reservation(), mayAskAnywhere(user), () -> bookings.add(booking, act));
    }

    /** What would be booked at present, refused like {@link #book}; tells everybody what is free in other centres. */
    public Booking foresee(Order order, CurrentUser user) {
        return foresee(order, Set.of(), true, user);
    }

    /**
     * Refuses what would be refused at present, without booking anything.
     *
     * @param given bookings whose time counts as free, because it will be given back
     */
    public void foresee(Order order, Set<BookingId> given, CurrentUser user) {
        foresee(order, given, mayAskAnywhere(user), user);
    }

    private Booking foresee(Order order, Set<BookingId> given, boolean anywhere, CurrentUser user) {
        Room room = rooms.find(order.room()).orElseThrow(() -> new RoomNotFound(order.room()));
        requireBooker(room, user);
        Instant now = clock.instant();
        terms.check(room, order, now);
        Reservation wanted = reservation(NOBODYS, room, order, user);
        claims.requireFree(room, wanted, anywhere, given);
        return terms.opening(room, wanted, user, now);
    }

    public Booking get(BookingId id, CurrentUser user) {
        return bookings.find(id).filter(booking -> concerns(booking, user)).orElseThrow(() -> new NotFound(id));
    }

    /** Changes a booking at the version that the caller saw. */
    public Booking decide(BookingId id, BookingCommand command, CurrentUser user, LongConsumer seenVersion) {
        Booking booking = get(id, user);
        requireDecider(booking, command, user);
        if (booking.reservation().ofTraining().isPresent()) {
            throw new OfTraining(id);
        }
        seenVersion.accept(booking.version());
        Instant now = clock.instant();
        Booking decided = booking.decide(command, now);
        Act act = Act.of(user.id(), command.label(), now);
        return claims.releasing(() -> bookings.save(decided, act));
    }

    /** Gives the time of a booking back, if it still has it. */
    public void giveBack(BookingId id, String reason, String actor) {
        bookings.find(id).filter(Booking::blocks).ifPresent(booking -> {
            BookingCommand cancel = new BookingCommand.Cancel(reason);
            Instant now = clock.instant();
            claims.releasing(() -> bookings.save(booking.decide(cancel, now), Act.of(actor, cancel.label(), now)));
        });
    }

    private static Reservation reservation(BookingId id, Room room, Order order, CurrentUser user) {
        return new Reservation(
                id,
                room.id(),
                room.centre(),
                order.slot(),
                order.slot().widened(room.setup(), room.teardown()),
                order.purpose(),
                order.attendees(),
                user.id(),
                enterprise(order, user),
                null,
                order.equipment(),
                order.layout());
    }

    /** The named one, if the caller is its member; a member of one enterprise need not name it. */
    private static @Nullable String enterprise(Order order, CurrentUser user) {
        String named = order.enterprise();
        if (named != null && !user.isMemberOf(named)) {
            throw new NotAllowed("book for another enterprise");
        }
        boolean ofOne = user.has(Role.ENTERPRISE_MEMBER) && user.enterprises().size() == 1;
        return named == null && ofOne ? user.enterprises().iterator().next() : named;
    }

    private static void requireBooker(Room room, CurrentUser user) {
        if (!mayAskAnywhere(user) && !user.isStaffOf(room.centre())) {
            throw new NotAllowed("book a room of " + room.centre());
        }
    }

    private static boolean mayAskAnywhere(CurrentUser user) {
        return user.has(Role.ENTERPRISE_MEMBER) || user.has(Role.PARTNER);
    }

    private static void requireDecider(Booking booking, BookingCommand command, CurrentUser user) {
        boolean ownCancellation = command instanceof BookingCommand.Cancel && isRequester(booking, user);
        if (!ownCancellation && !user.isStaffOf(booking.reservation().centre())) {
            throw new NotAllowed(command.label());
        }
    }

    private static boolean concerns(Booking booking, CurrentUser user) {
        return isRequester(booking, user)
                || user.isStaffOf(booking.reservation().centre());
    }

    private static boolean isRequester(Booking booking, CurrentUser user) {
        return booking.reservation().requester().equals(user.id());
    }
}
