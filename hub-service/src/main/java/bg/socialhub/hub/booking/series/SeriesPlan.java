package bg.socialhub.hub.booking.series;

import bg.socialhub.hub.booking.BookingService.Order;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.RoomId;
import org.jspecify.annotations.Nullable;

/** What somebody wants to book again and again. */
record SeriesPlan(
        RoomId room,
        Recurrence recurrence,
        String purpose,
        int attendees,
        @Nullable String enterprise,
        OnConflict onConflict) {

    Order order(Slot slot) {
        return new Order(room, slot, purpose, attendees, enterprise);
    }
}
