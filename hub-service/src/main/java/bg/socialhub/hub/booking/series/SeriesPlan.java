package bg.socialhub.hub.booking.series;

import bg.socialhub.hub.booking.BookingService.Order;
import bg.socialhub.hub.booking.domain.Lent;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.Layout;
import bg.socialhub.hub.room.RoomId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody wants to book again and again. */
record SeriesPlan(
        RoomId room,
        Recurrence recurrence,
        String purpose,
        int attendees,
        @Nullable String enterprise,
        OnConflict onConflict,
        List<Lent> equipment,
        @Nullable Layout layout) {

    SeriesPlan {
        equipment = List.copyOf(equipment);
    }

    /** One occurrence, of no series yet. */
    Order order(Slot slot) {
        return new Order(room, slot, purpose, attendees, enterprise, equipment, layout);
    }

    Order order(Slot slot, SeriesId series) {
        return new Order(room, slot, purpose, attendees, enterprise, equipment, layout, series.value());
    }
}
