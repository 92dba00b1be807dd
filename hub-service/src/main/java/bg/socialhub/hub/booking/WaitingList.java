package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.BookingService.Order;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingCommand.Accept;
import bg.socialhub.hub.booking.domain.BookingException.AlreadyWaiting;
import bg.socialhub.hub.booking.domain.BookingException.NotAllowed;
import bg.socialhub.hub.booking.domain.BookingException.RoomNotFound;
import bg.socialhub.hub.booking.domain.BookingException.TimeFree;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Bookings.Act;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.Rooms;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.AlreadyExists;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Service;

/** Lets people wait for a time that others have, and take it when it is offered to them. */
@Service
public class WaitingList {

    /** How often one may leave the list for one time and come back. */
    private static final int MOST_ROUNDS = 20;

    private final Bookings bookings;
    private final BookingService service;
    private final Rooms rooms;
    private final RoomClaims claims;
    private final Offers offers;
    private final BookingTerms terms;
    private final Clock clock;

    WaitingList(
            Bookings bookings,
            BookingService service,
            Rooms rooms,
            RoomClaims claims,
            Offers offers,
            BookingTerms terms,
            Clock clock) {
        this.bookings = bookings;
        this.service = service;
        this.rooms = rooms;
        this.claims = claims;
        this.offers = offers;
        this.terms = terms;
        this.clock = clock;
    }

    /** Where somebody stands among all who wait for some of the same time; the first is 1. */
    public record Place(int place, int waiting) {}

    /**
     * Waits for a time that is taken.
     *
     * @throws TimeFree when it is not
     * @throws AlreadyWaiting when the person, or the enterprise for which they wait, waits for this time already
     */
    public Booking join(Order order, CurrentUser user) {
        Room room = rooms.find(order.room()).orElseThrow(() -> new RoomNotFound(order.room()));
        Ordering.requireBooker(room, user);
        Instant now = clock.instant();
        terms.check(room, order, now);
        BookingId id = nextRound(order, user);
        Reservation wanted = Ordering.reservation(id, room, order, user);
        boolean mine = bookings.find(id).isPresent();
        if (!mine && claims.isFree(wanted)) {
            throw new TimeFree(room.id(), order.slot());
        }
        Booking waiting = add(new Booking.Waiting(wanted, 1, now, order.slot().end()), Act.of(user.id(), "wait", now));
        offers.look(room.id(), wanted.busy());
        return waiting;
    }

    /** Takes an offer: the room is booked, or asked for where its rules want the centre to decide. */
    public Booking accept(BookingId id, CurrentUser user, LongConsumer seenVersion) {
        Booking booking = service.get(id, user);
        seenVersion.accept(booking.version());
        Reservation has = booking.reservation();
        Room room = rooms.find(has.room()).orElseThrow(() -> new RoomNotFound(has.room()));
        Instant now = clock.instant();
        Accept accept = terms.acceptance(room, has, user, now);
        return claims.releasing(
                () -> bookings.save(booking.decide(accept, now), Act.of(user.id(), accept.label(), now)));
    }

    public Optional<Place> place(BookingId id, CurrentUser user) {
        Booking booking = service.get(id, user);
        Reservation has = booking.reservation();
        List<BookingId> queue = bookings.waiting(has.room(), has.busy()).stream()
                .map(Booking::id)
                .toList();
        int index = queue.indexOf(id);
        return index < 0 ? Optional.empty() : Optional.of(new Place(index + 1, queue.size()));
    }

    /** The first round that is not over: a repeat of the request that began it meets its own. */
    private BookingId nextRound(Order order, CurrentUser user) {
        String enterprise = Ordering.enterprise(order, user);
        String who = enterprise == null ? "person/" + user.id() : "enterprise/" + enterprise;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            BookingId id = BookingId.ofWaiting(who, order.room(), order.slot(), round);
            if (bookings.find(id).filter(booking -> !booking.isLive()).isEmpty()) {
                return id;
            }
        }
        throw new NotAllowed("wait again and again");
    }

    private Booking add(Booking.Waiting waiting, Act act) {
        try {
            return bookings.add(waiting, act);
        } catch (AlreadyExists _) {
            throw new AlreadyWaiting(waiting.id());
        }
    }
}
