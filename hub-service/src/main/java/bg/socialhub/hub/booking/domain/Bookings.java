package bg.socialhub.hub.booking.domain;

import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.room.RoomId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All bookings. */
public interface Bookings {

    Optional<Booking> find(BookingId id);

    List<Booking> all(Collection<BookingId> ids);

    /** Writes a new booking and its event. */
    Booking add(Booking booking, Act act);

    /** Writes what became of a booking and its event, if the booking is still at the version before. */
    Booking save(Booking booking, Act act);

    /** A page of the bookings that match, and one more if there is a further page. */
    List<Booking> search(Filter filter, Order order, int limit, @Nullable String after);

    /** Where the page after this booking begins. */
    static String place(Booking booking, Order order) {
        Instant moment = switch (order) {
            case START -> booking.reservation().slot().start();
            case SINCE -> booking.at();
            case HELD_UNTIL -> booking.lapsesAt().orElseThrow();
        };
        return moment.toEpochMilli() + " " + booking.id();
    }

    long count(Filter filter);

    /** Whoever waits for some of this time of a room, or for any time of any room when it is null; the longest waiting first. */
    List<Booking.Waiting> waiting(@Nullable RoomId room, @Nullable Slot busy);

    /** The undecided requests that want some of the same time of the same room; the oldest first. */
    List<Booking.Requested> competing(Reservation wanted);

    /** The confirmed bookings that run at this moment. */
    List<Booking.Confirmed> running(Instant now);

    /** Requests whose hold has run out, offers that nobody took, and those who waited in vain. */
    List<Booking> overdue(Instant now);

    /** Every confirmed booking of a training's session that ends after a moment. */
    void forEachOfTrainings(Instant endsAfter, Consumer<Booking> action);

    /** Every booking that keeps others out. */
    void forEachBlocking(Consumer<Booking> action);

    /** Who did what when, and which message caused it, if one did. */
    record Act(
            String actor,
            String command,
            Instant at,
            @Nullable String cause) {

        public static Act of(String actor, String command, Instant at) {
            return new Act(actor, command, at, null);
        }
    }

    /**
     * Which bookings: of one centre or of one requester, narrowed by what is not null or empty.
     *
     * @param heldBefore only those for which it is too late before this moment
     */
    record Filter(
            @Nullable String centre,
            @Nullable String requester,
            @Nullable RoomId room,
            Set<Status> statuses,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Instant heldBefore) {

        public Filter(
                @Nullable String centre,
                @Nullable String requester,
                @Nullable RoomId room,
                Set<Status> statuses,
                @Nullable Instant from,
                @Nullable Instant to) {
            this(centre, requester, room, statuses, from, to, null);
        }
    }

    /** The earliest first: by start, by the moment at which they came into their state, or by when it is too late for it. */
    enum Order {
        START,
        SINCE,
        HELD_UNTIL
    }

    /** The state of a booking in one word. */
    enum Status {
        WAITING,
        OFFERED,
        REQUESTED,
        CONFIRMED,
        REJECTED,
        CANCELLED,
        RELEASED,
        EXPIRED,
        REFUSED;

        /** Those in which somebody has to decide before it is too late, and which can be ordered by that. */
        public static final Set<Status> HELD = Set.of(REQUESTED, OFFERED);

        public static Status of(Booking booking) {
            return switch (booking) {
                case Booking.Waiting _ -> WAITING;
                case Booking.Offered _ -> OFFERED;
                case Booking.Requested _ -> REQUESTED;
                case Booking.Confirmed _ -> CONFIRMED;
                case Booking.Rejected _ -> REJECTED;
                case Booking.Cancelled _ -> CANCELLED;
                case Booking.Released _ -> RELEASED;
                case Booking.Expired _ -> EXPIRED;
                case Booking.Refused _ -> REFUSED;
            };
        }
    }
}
