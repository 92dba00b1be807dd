package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.SessionRooms.Hold;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingCommand.Cancel;
import bg.socialhub.hub.booking.domain.BookingCommand.Place;
import bg.socialhub.hub.booking.domain.BookingException.ClaimTooOld;
import bg.socialhub.hub.booking.domain.BookingException.IllegalTransition;
import bg.socialhub.hub.booking.domain.BookingException.RoomTaken;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Bookings.Act;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.Rooms;
import bg.socialhub.platform.store.VersionConflict;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Moves a session's booking in an order that a crash may cut anywhere: the new time is claimed beside the old, the booking is
 * written, and the old time is given back only when the training has followed.
 */
@Component
class SessionMoves {

    private static final Logger log = LoggerFactory.getLogger(SessionMoves.class);

    private final Bookings bookings;
    private final Rooms rooms;
    private final RoomClaims claims;
    private final Clock clock;

    SessionMoves(Bookings bookings, Rooms rooms, RoomClaims claims, Clock clock) {
        this.bookings = bookings;
        this.rooms = rooms;
        this.claims = claims;
        this.clock = clock;
    }

    /**
     * Takes the place beside the one that the session may have.
     *
     * @throws RoomTaken with suggestions when the time is another booking's
     */
    Hold to(Room room, Reservation wanted, String actor) {
        Optional<Reservation> had =
                bookings.find(wanted.id()).filter(Booking::blocks).map(Booking::reservation);
        if (had.filter(wanted::equals).isPresent()) {
            return new Unchanged();
        }
        place(room, wanted, actor);
        return had.<Hold>map(before -> new Moved(before, wanted, actor)).orElseGet(() -> new Fresh(wanted, actor));
    }

    void giveBack(Booking booking, String actor) {
        Cancel cancel = new Cancel("training");
        Instant now = clock.instant();
        claims.releasing(() -> bookings.save(booking.decide(cancel, now), Act.of(actor, cancel.label(), now)));
    }

    private void place(Room room, Reservation wanted, String actor) {
        Place place = new Place(wanted);
        claims.holdingBeside(room, wanted, () -> {
            Instant now = clock.instant();
            Act act = Act.of(actor, place.label(), now);
            return bookings.find(wanted.id())
                    .map(booking -> bookings.save(booking.decide(place, now), act))
                    .orElseGet(() -> bookings.add(new Booking.Confirmed(wanted, 1, now, actor), act));
        });
    }

    private record Unchanged() implements Hold {

        @Override
        public void keep() {}

        @Override
        public void undo() {}
    }

    private final class Fresh implements Hold {

        private final Reservation wanted;
        private final String actor;

        private Fresh(Reservation wanted, String actor) {
            this.wanted = wanted;
            this.actor = actor;
        }

        @Override
        public void keep() {}

        @Override
        public void undo() {
            bookings.find(wanted.id()).filter(Booking::blocks).ifPresent(booking -> giveBack(booking, actor));
        }
    }

    private final class Moved implements Hold {

        private final Reservation before;
        private final Reservation wanted;
        private final String actor;

        private Moved(Reservation before, Reservation wanted, String actor) {
            this.before = before;
            this.wanted = wanted;
            this.actor = actor;
        }

        @Override
        public void keep() {
            release(before, wanted);
        }

        /** Where the former place is lost meanwhile, the session stays at the new one and the training follows it. */
        @Override
        public void undo() {
            try {
                rooms.find(before.room()).ifPresent(room -> {
                    place(room, before, actor);
                    release(wanted, before);
                });
            } catch (RoomTaken | ClaimTooOld | IllegalTransition | VersionConflict e) {
                log.info("Session booking {} stays at its new place: {}", wanted.id(), e.getMessage());
            }
        }

        private void release(Reservation gone, Reservation stays) {
            boolean samePlace = gone.room().equals(stays.room()) && gone.busy().equals(stays.busy());
            if (!samePlace) {
                claims.releaseOnly(gone);
            }
        }
    }
}
