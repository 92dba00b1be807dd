package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.BookingService.Order;
import bg.socialhub.hub.booking.domain.BookingException.NotAllowed;
import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.privacy.PersonalNumbers;
import bg.socialhub.hub.room.Room;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.PersonName;
import bg.socialhub.identity.Role;
import org.jspecify.annotations.Nullable;

/** Who may order what, and the reservation that an order becomes. */
final class Ordering {

    private Ordering() {}

    static Reservation reservation(BookingId id, Room room, Order order, CurrentUser user) {
        return new Reservation(
                id,
                room.id(),
                room.centre(),
                order.slot(),
                order.slot().widened(room.setup(), room.teardown()),
                order.purpose(),
                order.attendees(),
                user.id(),
                enterprise(order, user),
                null,
                order.equipment(),
                order.layout(),
                order.series(),
                name(user));
    }

    /** None where the identity provider took somebody's personal number for a name (I9). */
    private static @Nullable PersonName name(CurrentUser user) {
        PersonName name = user.name();
        return name == null || PersonalNumbers.isIn(name.value()) ? null : name;
    }

    /** The named one, if the caller is its member; a member of one enterprise need not name it. */
    static @Nullable String enterprise(Order order, CurrentUser user) {
        String named = order.enterprise();
        if (named != null && !user.isMemberOf(named)) {
            throw new NotAllowed("book for another enterprise");
        }
        boolean ofOne = user.has(Role.ENTERPRISE_MEMBER) && user.enterprises().size() == 1;
        return named == null && ofOne ? user.enterprises().iterator().next() : named;
    }

    static void requireBooker(Room room, CurrentUser user) {
        if (!mayAskAnywhere(user) && !user.isStaffOf(room.centre())) {
            throw new NotAllowed("book a room of " + room.centre());
        }
    }

    static boolean mayAskAnywhere(CurrentUser user) {
        return user.has(Role.ENTERPRISE_MEMBER) || user.has(Role.PARTNER);
    }
}
