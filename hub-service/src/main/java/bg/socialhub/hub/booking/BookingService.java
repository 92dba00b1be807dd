package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingCommand;
import bg.socialhub.hub.booking.domain.BookingCommand.Cancel;
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
import bg.socialhub.platform.store.VersionConflict;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
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
    private final CancellationRule rule;
    private final Clock clock;

    BookingService(
            Bookings bookings, Rooms rooms, RoomClaims claims, BookingTerms terms, CancellationRule rule, Clock clock) {
        this.bookings = bookings;
        this.rooms = rooms;
        this.claims = claims;
        this.terms = terms;
        this.rule = rule;
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
            @Nullable Layout layout,
            @Nullable String series) {

        public Order {
            equipment = List.copyOf(equipment);
        }

        /** A single booking. */
        public Order(
                RoomId room,
                Slot slot,
                String purpose,
                int attendees,
                @Nullable String enterprise,
                List<Lent> equipment,
                @Nullable Layout layout) {
            this(room, slot, purpose, attendees, enterprise, equipment, layout, null);
        }

        /** A room alone. */
        public Order(RoomId room, Slot slot, String purpose, int attendees, @Nullable String enterprise) {
            this(room, slot, purpose, attendees, enterprise, List.of(), null);
        }
    }

    /**
     * Books at once for the centre's own staff and for whom the room needs no approval; asks the centre otherwise. A repeat meets
     * its own booking, whatever has become of it.
     */
    public Booking book(BookingId id, Order order, CurrentUser user) {
        return bookings.find(id).orElseGet(() -> bookAnew(id, order, user));
    }

    private Booking bookAnew(BookingId id, Order order, CurrentUser user) {
        Room room = rooms.find(order.room()).orElseThrow(() -> new RoomNotFound(order.room()));
        Ordering.requireBooker(room, user);
        Instant now = clock.instant();
        terms.check(room, order, now);
        Booking booking = terms.opening(room, Ordering.reservation(id, room, order, user), user, now);
        Act act = Act.of(user.id(), "book-room", now);
        boolean anywhere = Ordering.mayAskAnywhere(user);
        if (booking.blocks()) {
            return claims.holding(room, booking, anywhere, () -> bookings.add(booking, act));
        }
        claims.requireFree(room, booking.reservation(), anywhere, Set.of());
        return bookings.add(booking, act);
    }

    /** What would be booked at present, refused like {@link #book}; tells everybody what is free in other centres. */
    public Booking foresee(Order order, CurrentUser user) {
        return foresee(order, Set.of(), true, user);
    }

    /**
     * Refuses what would be refused at present, without booking anything.
     *
     * @param given bookings whose time and equipment count as free, because it will be given back
     */
    public void foresee(Order order, Set<BookingId> given, CurrentUser user) {
        foresee(order, given, Ordering.mayAskAnywhere(user), user);
    }

    private Booking foresee(Order order, Set<BookingId> given, boolean anywhere, CurrentUser user) {
        Room room = rooms.find(order.room()).orElseThrow(() -> new RoomNotFound(order.room()));
        Ordering.requireBooker(room, user);
        Instant now = clock.instant();
        terms.check(room, order, now);
        Reservation wanted = Ordering.reservation(NOBODYS, room, order, user);
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
        BookingCommand allowed = command instanceof Cancel c ? rule.by(user, booking, c.reason(), now) : command;
        Booking decided = booking.decide(allowed, now);
        Act act = Act.of(user.id(), command.label(), now);
        return decided.blocks() && !booking.blocks()
                ? claims.holding(roomOf(decided), decided.reservation(), () -> saveOrGiveUp(decided, act))
                : claims.releasing(() -> bookings.save(decided, act));
    }

    /** A request that did not hold its time claims it now; where it is over meanwhile, its claim goes back. */
    private Booking saveOrGiveUp(Booking decided, Act act) {
        try {
            return bookings.save(decided, act);
        } catch (VersionConflict conflict) {
            bookings.find(decided.id()).filter(found -> !found.isLive()).ifPresent(found -> claims.giveUp(found));
            throw conflict;
        }
    }

    private Room roomOf(Booking booking) {
        RoomId id = booking.reservation().room();
        return rooms.find(id).orElseThrow(() -> new RoomNotFound(id));
    }

    /** Gives the time of a booking back, if it still has it. */
    public void giveBack(BookingId id, String reason, String actor) {
        bookings.find(id).filter(Booking::isLive).ifPresent(booking -> {
            Instant now = clock.instant();
            BookingCommand cancel = rule.of(booking, reason, now);
            claims.releasing(() -> bookings.save(booking.decide(cancel, now), Act.of(actor, cancel.label(), now)));
        });
    }

    /** Refuses when one of these confirmed bookings may only be cancelled by the centre's staff, and this is none of them. */
    public void requireCancellable(Collection<BookingId> ids, CurrentUser user) {
        Instant now = clock.instant();
        bookings.all(ids).forEach(booking -> rule.require(user, booking, now));
    }

    private static void requireDecider(Booking booking, BookingCommand command, CurrentUser user) {
        boolean ownCancellation = command instanceof Cancel && isRequester(booking, user);
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
