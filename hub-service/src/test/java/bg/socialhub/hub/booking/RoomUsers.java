package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Blocking;
import bg.socialhub.hub.booking.domain.Blockings;
import bg.socialhub.hub.booking.domain.Booking;
import bg.socialhub.hub.booking.domain.BookingException.RoomTaken;
import bg.socialhub.hub.booking.domain.Bookings;
import bg.socialhub.hub.booking.domain.LedgerImage;
import bg.socialhub.hub.booking.domain.Period;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.Room;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Those who want one room of Plovdiv: its centre's expert, who blocks it, and a partner, who books it. */
record RoomUsers(BlockingService blocking, BookingService booking, Blockings blockings, Bookings bookings, Room room) {

    static final CurrentUser EXPERT = new CurrentUser("expert", Set.of(Role.CENTRE_EXPERT), "plovdiv", Set.of());
    static final CurrentUser PARTNER = new CurrentUser("partner", Set.of(Role.PARTNER), null, Set.of());

    boolean block(String id, Period period) {
        try {
            blocking.block(new BlockingId(id), order(period), EXPERT);
            return true;
        } catch (RoomTaken _) {
            return false;
        }
    }

    boolean book(String id, Slot slot) {
        try {
            booking.book(new BookingId(id), new BookingService.Order(room.id(), slot, "Среща", 3, null), PARTNER);
            return true;
        } catch (RoomTaken _) {
            return false;
        }
    }

    BlockingService.Order order(Period period) {
        return new BlockingService.Order(room.id(), period, Set.of(), "Ремонт");
    }

    /** One hour on every day between two. */
    static Period daily(LocalDate first, LocalDate last, int hour) {
        return new Period.Weekly(
                first, last, EnumSet.allOf(DayOfWeek.class), LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0));
    }

    LedgerImage imageOfOwners() {
        List<Booking> blocked = new ArrayList<>();
        bookings.forEachBlocking(blocked::add);
        List<Blocking> active = new ArrayList<>();
        blockings.forEachActive(active::add);
        return LedgerImage.of(blocked, active);
    }
}
