package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingCommand;
import bg.socialhub.hub.booking.domain.BookingCommand.Cancel;
import bg.socialhub.hub.booking.domain.BookingCommand.Grant;
import bg.socialhub.hub.booking.domain.BookingCommand.Refuse;
import bg.socialhub.hub.booking.domain.BookingException.RoomTaken;
import bg.socialhub.hub.booking.domain.BookingLimits;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Bookings.Act;
import bg.socialhub.hub.booking.domain.Refusal;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.booking.domain.Suggestion;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.Rooms;
import bg.socialhub.platform.store.AlreadyConsumed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The hub's part of the saga "an event needs a room". Each step may be repeated: a wish that was answered gets the same
 * answer again, an older one is passed over, and a message that had its effect has none a second time.
 */
@Service
public class EventRooms {

    private static final String ACTOR = "events-service";

    private final Bookings bookings;
    private final Rooms rooms;
    private final RoomClaims claims;
    private final BookingTerms terms;
    private final Clock clock;

    EventRooms(Bookings bookings, Rooms rooms, RoomClaims claims, BookingTerms terms, Clock clock) {
        this.bookings = bookings;
        this.rooms = rooms;
        this.claims = claims;
        this.terms = terms;
        this.clock = clock;
    }

    /** Claims the room that an event wishes for, and answers. */
    public void wish(RoomWish wish, String message) {
        Optional<Booking> last = bookings.find(BookingId.ofEvent(wish.eventId()));
        long answered = last.flatMap(booking -> booking.reservation().ofEvent())
                .map(Reservation.Wish::requestVersion)
                .orElse(0L);
        if (wish.requestVersion() == answered) {
            last.ifPresent(booking -> answerAgain(booking, message));
        } else if (wish.requestVersion() > answered) {
            answer(last.map(this::givenBack), wish, message);
        }
    }

    /** Gives back what an event has, because it was cancelled or needs no room any more. */
    public void release(String eventId) {
        bookings.find(BookingId.ofEvent(eventId)).ifPresent(this::givenBack);
    }

    private Booking givenBack(Booking booking) {
        if (!booking.blocks()) {
            return booking;
        }
        Cancel cancel = new Cancel("event");
        Instant now = clock.instant();
        return claims.releasing(() -> bookings.save(booking.decide(cancel, now), Act.of(ACTOR, cancel.label(), now)));
    }

    private void answerAgain(Booking booking, String message) {
        try {
            bookings.save(booking.toldAgain(), new Act(ACTOR, "answer-again", clock.instant(), message));
        } catch (AlreadyConsumed _) {
            // the same message twice: its answer is on its way
        }
    }

    private void answer(Optional<Booking> last, RoomWish wish, String message) {
        Instant now = clock.instant();
        Optional<Room> room = rooms.find(wish.room());
        Optional<Refusal> refusal =
                room.isEmpty() ? Optional.of(Refusal.ROOM_UNKNOWN) : room.flatMap(r -> refusal(r, wish, now));
        if (refusal.isPresent() || room.isEmpty()) {
            refuse(last, wish.reservation(room), refusal.orElseThrow(), List.of(), message);
            return;
        }
        Reservation wanted = wish.reservation(room);
        try {
            claims.holding(room.get(), wanted, () -> grant(last, wanted, message));
        } catch (RoomTaken taken) {
            refuse(last, wanted, Refusal.OVERLAP, taken.suggestions(), message);
        }
    }

    private Optional<Refusal> refusal(Room room, RoomWish wish, Instant now) {
        return room.centre().equals(wish.centre())
                ? terms.breach(room, wish.slot(), 0, null, now).map(BookingLimits.Breach::refusal)
                : Optional.of(Refusal.OTHER_CENTRE);
    }

    private Booking grant(Optional<Booking> last, Reservation wanted, String message) {
        Instant now = clock.instant();
        BookingCommand grant = new Grant(wanted);
        Act act = new Act(ACTOR, grant.label(), now, message);
        return last.map(booking -> bookings.save(booking.decide(grant, now), act))
                .orElseGet(() -> bookings.add(new Booking.Confirmed(wanted, 1, now, ACTOR), act));
    }

    private void refuse(
            Optional<Booking> last, Reservation wanted, Refusal reason, List<Suggestion> free, String message) {
        Instant now = clock.instant();
        BookingCommand refuse = new Refuse(wanted, reason, free);
        Act act = new Act(ACTOR, refuse.label(), now, message);
        last.ifPresentOrElse(
                booking -> bookings.save(booking.decide(refuse, now), act),
                () -> bookings.add(new Booking.Refused(wanted, 1, now, reason, free), act));
    }
}
