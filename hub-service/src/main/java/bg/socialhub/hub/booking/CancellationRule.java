package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingCommand.Cancel;
import bg.socialhub.hub.booking.domain.BookingException.CancellationTooLate;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.RoomRules;
import bg.socialhub.hub.room.Rooms;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.InvalidField;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Until when whoever booked a room may cancel by themselves; later only the centre's staff may, and they say why. */
@Component
class CancellationRule {

    private final Rooms rooms;

    CancellationRule(Rooms rooms) {
        this.rooms = rooms;
    }

    /**
     * The cancellation as this user may make it.
     *
     * @throws CancellationTooLate when only the centre's staff may
     * @throws InvalidField when they give no reason
     */
    Cancel by(CurrentUser user, Booking booking, String reason, Instant now) {
        require(user, booking, now);
        Cancel cancel = of(booking, reason, now);
        if (cancel.late() && reason.isBlank()) {
            throw new InvalidField("reason", "reason-needed");
        }
        return cancel;
    }

    void require(CurrentUser user, Booking booking, Instant now) {
        Reservation has = booking.reservation();
        if (isLate(booking, now) && !user.isStaffOf(has.centre())) {
            throw new CancellationTooLate(booking.id(), until(booking).orElseThrow());
        }
    }

    /** The cancellation, whoever makes it. */
    Cancel of(Booking booking, String reason, Instant now) {
        return new Cancel(reason, isLate(booking, now));
    }

    /** Until when its requester may cancel a confirmed booking; empty when always. */
    Optional<Instant> until(Booking booking) {
        Reservation has = booking.reservation();
        return booking instanceof Booking.Confirmed
                ? rooms.find(has.room())
                        .map(Room::rules)
                        .flatMap(RoomRules::ownNotice)
                        .map(has.slot().start()::minus)
                : Optional.empty();
    }

    private boolean isLate(Booking booking, Instant now) {
        return until(booking).filter(now::isAfter).isPresent();
    }
}
