package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.BookingCommand.Offer;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.Rooms;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On which terms time is offered to whoever waits for it, and until when. */
@Component
class OfferTerms {

    private final Rooms rooms;
    private final BookingTerms terms;
    private final BookingSettings settings;

    OfferTerms(Rooms rooms, BookingTerms terms, BookingSettings settings) {
        this.rooms = rooms;
        this.terms = terms;
        this.settings = settings;
    }

    /** The offer that could be made now if the time were free; of a time that has begun, what is left of it. */
    Optional<Offer> offer(Reservation wanted, Instant now) {
        return rooms.find(wanted.room()).flatMap(room -> offer(room, wanted, now));
    }

    private Optional<Offer> offer(Room room, Reservation wanted, Instant now) {
        boolean begun = !wanted.slot().start().isAfter(now);
        if (begun && !isWorthwhile(wanted, now)) {
            return Optional.empty();
        }
        Reservation anew = begun ? wanted.restFrom(nextMinute(now)) : wanted;
        return terms.breach(room, anew.slot(), anew.attendees(), anew.layout(), now)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new Offer(anew, begun ? now.plus(settings.restOffer()) : until(wanted, now)));
    }

    private Instant until(Reservation wanted, Instant now) {
        Instant patience = now.plus(settings.offer());
        Instant start = wanted.slot().start();
        return patience.isBefore(start) ? patience : start;
    }

    private boolean isWorthwhile(Reservation wanted, Instant now) {
        Duration left = Duration.between(now, wanted.slot().end());
        return left.compareTo(settings.restOffer().multipliedBy(2)) > 0;
    }

    private static Instant nextMinute(Instant now) {
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(now) ? now : minute.plus(1, ChronoUnit.MINUTES);
    }
}
