package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.BookingService.Order;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingCommand.Accept;
import bg.socialhub.hub.booking.domain.BookingLimits;
import bg.socialhub.hub.booking.domain.BookingLimits.Breach;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.closing.ClosedDays;
import bg.socialhub.hub.closing.ClosingDays;
import bg.socialhub.hub.room.Layout;
import bg.socialhub.hub.room.Room;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import bg.socialhub.platform.web.InvalidField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On which terms a room is booked: what is refused from the start, and who waits for the centre's decision. */
@Component
class BookingTerms {

    private final BookingLimits limits;
    private final BookingSettings settings;
    private final ClosingDays closing;
    private final Loans loans;

    BookingTerms(BookingLimits limits, BookingSettings settings, ClosingDays closing, Loans loans) {
        this.limits = limits;
        this.settings = settings;
        this.closing = closing;
        this.loans = loans;
    }

    void check(Room room, Order order, Instant now) {
        if (!room.offers(order.layout())) {
            throw new InvalidField("layout", "no-such-layout");
        }
        breach(room, order.slot(), order.attendees(), order.layout(), now).ifPresent(breach -> {
            throw new InvalidField(breach.field(), breach.code());
        });
        loans.check(room, order.equipment());
    }

    Optional<Breach> breach(Room room, Slot slot, int attendees, @Nullable Layout layout, Instant now) {
        List<LocalDate> days = slot.days();
        ClosedDays closed = closing.of(room.centre(), days.getFirst(), days.getLast());
        return limits.breach(room, slot, attendees, layout, closed, now);
    }

    Booking opening(Room room, Reservation wanted, CurrentUser user, Instant now) {
        if (needsNoApproval(room, user)) {
            return new Booking.Confirmed(wanted, 1, now, user.id());
        }
        return room.rules().requestsHold()
                ? new Booking.Requested(wanted, 1, now, heldUntil(wanted, now))
                : new Booking.Requested(wanted, 1, now, wanted.slot().start(), false);
    }

    /** What becomes of an offer when this user takes it; staff take it with the centre's word. */
    Accept acceptance(Room room, Reservation offered, CurrentUser user, Instant now) {
        return new Accept(user.id(), needsNoApproval(room, user) ? null : heldUntil(offered, now));
    }

    private static boolean needsNoApproval(Room room, CurrentUser user) {
        return user.isStaffOf(room.centre())
                || switch (room.rules().withoutApproval()) {
                    case STAFF -> false;
                    case ENTERPRISES -> user.has(Role.ENTERPRISE_MEMBER);
                    case EVERYBODY -> true;
                };
    }

    private Instant heldUntil(Reservation wanted, Instant now) {
        Instant patience = now.plus(settings.hold());
        Slot slot = wanted.slot();
        Instant last = slot.start().isAfter(now) ? slot.start() : slot.end();
        return patience.isBefore(last) ? patience : last;
    }
}
