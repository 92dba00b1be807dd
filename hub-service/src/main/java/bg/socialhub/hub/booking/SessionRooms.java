package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.SessionRooms.Answer.Held;
import bg.socialhub.hub.booking.SessionRooms.Answer.Late;
import bg.socialhub.hub.booking.SessionRooms.Answer.Taken;
import bg.socialhub.hub.booking.SessionRooms.Answer.Unfit;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingException.ClaimTooOld;
import bg.socialhub.hub.booking.domain.BookingException.RoomTaken;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.hub.room.Rooms;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/**
 * The rooms of trainings: each session has one booking, which moves with it. A place is held before the training says that
 * the session is there, and what the session had before is held until then, so that neither is ever lost (I1).
 */
@Service
public class SessionRooms {

    private final Bookings bookings;
    private final Rooms rooms;
    private final SessionMoves moves;
    private final BookingTerms terms;
    private final Clock clock;

    SessionRooms(Bookings bookings, Rooms rooms, SessionMoves moves, BookingTerms terms, Clock clock) {
        this.bookings = bookings;
        this.rooms = rooms;
        this.moves = moves;
        this.terms = terms;
        this.clock = clock;
    }

    /** A room for a time. */
    public record Place(RoomId room, Instant start, Instant end) {}

    /** Where a training wants one of its sessions to be, for how many people, and who wants it so. */
    public record SessionWish(
            String training, int session, String centre, Place place, String title, int people, String actor) {

        BookingId booking() {
            return BookingId.ofSession(training, session);
        }

        Reservation reservation(Room room) {
            Slot slot = new Slot(place.start(), place.end());
            Slot busy = slot.widened(room.setup(), room.teardown());
            String requester = Reservation.requesterOf(training);
            return new Reservation(booking(), room.id(), centre, slot, busy, title, people, requester, null, null);
        }
    }

    /** What became of a wish. */
    public sealed interface Answer {

        /** The session has the place; whoever asked says whether the training took it. */
        record Held(Hold hold) implements Answer {}

        /** Somebody else has some of the time; this is free instead. */
        record Taken(List<Place> conflicts, List<Place> suggestions) implements Answer {}

        /** The wish breaks a rule for all bookings, in this field of the request. */
        record Unfit(String field, String code) implements Answer {}

        /** The service was too slow to be sure of its claim: better start again. */
        record Late() implements Answer {}
    }

    /** A place that is held until its training has been written, or has not. */
    public interface Hold {

        /** The training says that the session is there: what it had before is given back. */
        void keep();

        /** The training does not: the session is where it was before. */
        void undo();
    }

    /** A session's booking as it stands. */
    public record Standing(BookingId booking, String training, Place place, Instant since) {

        static Optional<Standing> of(Booking booking) {
            Reservation has = booking.reservation();
            Place place = new Place(has.room(), has.slot().start(), has.slot().end());
            return has.ofTraining().map(training -> new Standing(has.id(), training, place, booking.at()));
        }
    }

    /** Holds the place that a session wishes for, beside the one that it may have. */
    public Answer hold(SessionWish wish) {
        Optional<Room> found =
                rooms.find(wish.place().room()).filter(room -> room.centre().equals(wish.centre()));
        if (found.isEmpty()) {
            return new Unfit("roomId", "unknown-room");
        }
        Room room = found.get();
        Reservation wanted = wish.reservation(room);
        return terms.breach(room, wanted.slot(), wish.people(), null, clock.instant())
                .<Answer>map(breach -> new Unfit(breach.field(), breach.code()))
                .orElseGet(() -> held(room, wanted, wish.actor()));
    }

    /** Gives back what a session has, because it was cancelled. */
    public void release(BookingId id, String actor) {
        bookings.find(id).filter(Booking::blocks).ifPresent(booking -> moves.giveBack(booking, actor));
    }

    /** Every session's booking that is not over yet. */
    public void forEach(Consumer<Standing> action) {
        bookings.forEachOfTrainings(
                clock.instant(), booking -> Standing.of(booking).ifPresent(action));
    }

    private Answer held(Room room, Reservation wanted, String actor) {
        try {
            return new Held(moves.to(room, wanted, actor));
        } catch (RoomTaken taken) {
            return new Taken(
                    taken.conflicts().stream()
                            .map(slot -> new Place(room.id(), slot.start(), slot.end()))
                            .toList(),
                    taken.suggestions().stream()
                            .map(free -> new Place(free.room(), free.start(), free.end()))
                            .toList());
        } catch (ClaimTooOld _) {
            return new Late();
        }
    }
}
