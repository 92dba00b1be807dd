package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingCommand;
import bg.socialhub.hub.booking.domain.BookingException.NotAllowed;
import bg.socialhub.hub.booking.domain.BookingException.NotFound;
import bg.socialhub.hub.booking.domain.BookingException.OfTraining;
import bg.socialhub.hub.booking.domain.BookingException.RoomNotFound;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Bookings.Act;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.hub.room.Rooms;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Books rooms for people and decides on their requests. */
@Service
public class BookingService {

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

    /** What somebody wants to book, and for which enterprise if they say so. */
    public record Order(
            RoomId room,
            Slot slot,
            String purpose,
            int attendees,
            @Nullable String enterprise) {}

    /** Books at once for the centre's own staff and in rooms that need no approval; asks the centre otherwise. */
    public Booking book(BookingId id, Order order, CurrentUser user) {
        Room room = rooms.find(order.room()).orElseThrow(() -> new RoomNotFound(order.room()));
        requireBooker(room, user);
        Instant now = clock.instant();
        terms.check(room, order, now);
        Booking booking = terms.opening(room, reservation(id, room, order, user), user, now);
        Act act = Act.of(user.id(), "book-room", now);
        return claims.holding(room, booking.reservation(), () -> bookings.add(booking, act));
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
                null);
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
        boolean mayAsk = user.has(Role.ENTERPRISE_MEMBER) || user.has(Role.PARTNER);
        if (!mayAsk && !user.isStaffOf(room.centre())) {
            throw new NotAllowed("book a room of " + room.centre());
        }
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
