package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingCommand.Release;
import bg.socialhub.hub.booking.domain.BookingException.IllegalTransition;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.Bookings.Act;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.RoomRules;
import bg.socialhub.hub.room.Rooms;
import bg.socialhub.platform.store.VersionConflict;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives back the rest of the time of bookings to which nobody came, where the room's rules say so. */
@Component
class NoShows {

    private static final Logger log = LoggerFactory.getLogger(NoShows.class);
    private static final String ACTOR = "hub-service";

    private final Bookings bookings;
    private final Rooms rooms;
    private final RoomClaims claims;
    private final Clock clock;

    NoShows(Bookings bookings, Rooms rooms, RoomClaims claims, Clock clock) {
        this.bookings = bookings;
        this.rooms = rooms;
        this.claims = claims;
        this.clock = clock;
    }

    void release() {
        Instant now = clock.instant();
        for (Booking.Confirmed running : bookings.running(now)) {
            due(running).filter(due -> !now.isBefore(due)).ifPresent(due -> release(running, new Release(due), now));
        }
    }

    private Optional<Instant> due(Booking.Confirmed booking) {
        return booking.awaitsArrival()
                ? rooms.find(booking.reservation().room())
                        .map(Room::rules)
                        .flatMap(RoomRules::ownNoShow)
                        .map(grace -> began(booking).plus(grace))
                : Optional.empty();
    }

    /** Whoever booked a time that had begun already has as long as everybody. */
    private static Instant began(Booking.Confirmed booking) {
        Instant start = booking.reservation().slot().start();
        return booking.at().isAfter(start) ? booking.at() : start;
    }

    private void release(Booking.Confirmed missed, Release release, Instant now) {
        try {
            claims.releasing(() -> bookings.save(missed.decide(release, now), Act.of(ACTOR, release.label(), now)));
        } catch (VersionConflict | IllegalTransition _) {
            log.info("Somebody came to booking {} just in time", missed.id());
        }
    }
}
