package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Reservation;
import bg.socialhub.hub.booking.domain.Reservation.Wish;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.RoomId;
import java.util.Optional;

/** An event's wish for a room at a time. */
public record RoomWish(String eventId, long requestVersion, String centre, RoomId room, Slot slot, String title) {

    /** The booking that would fulfil it, with the room's setup and teardown when the room is known. */
    Reservation reservation(Optional<Room> known) {
        Slot busy = known.map(r -> slot.widened(r.setup(), r.teardown())).orElse(slot);
        BookingId id = BookingId.ofEvent(eventId);
        return new Reservation(
                id, room, centre, slot, busy, title, 0, "events-service", null, new Wish(eventId, requestVersion));
    }
}
