package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.BookingService.Order;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingLimits;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.room.Room;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.InvalidField;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** On which terms a room is booked: what is refused from the start, and who waits for the centre's decision. */
@Component
class BookingTerms {

    private final BookingLimits limits;
    private final BookingSettings settings;

    BookingTerms(BookingLimits limits, BookingSettings settings) {
        this.limits = limits;
        this.settings = settings;
    }

    void check(Room room, Order order, Instant now) {
        limits.breach(room, order.slot(), order.attendees(), now).ifPresent(breach -> {
            throw new InvalidField(breach.field(), breach.code());
        });
    }

    Booking opening(Room room, Reservation wanted, CurrentUser user, Instant now) {
        if (user.isStaffOf(room.centre()) || !room.approvalNeeded()) {
            return new Booking.Confirmed(wanted, 1, now, user.id());
        }
        return new Booking.Requested(wanted, 1, now, heldUntil(wanted, now));
    }

    private Instant heldUntil(Reservation wanted, Instant now) {
        Instant patience = now.plus(settings.hold());
        Instant start = wanted.slot().start();
        return patience.isBefore(start) ? patience : start;
    }
}
