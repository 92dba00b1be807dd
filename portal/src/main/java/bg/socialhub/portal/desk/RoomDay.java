package bg.socialhub.portal.desk;

import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.BookingsApi.Status;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A room and its day.
 *
 * @param uses who has it, had it until nobody came, or is offered it
 * @param waiting who waits for some of it, the first of the list first
 */
record RoomDay(Room room, List<Use> uses, List<Booking> waiting) {

    /** The states of which something is to be seen. */
    static final List<Status> SHOWN = List.of(Status.CONFIRMED, Status.OFFERED, Status.RELEASED, Status.WAITING);

    /** @param arrives whether one may note now that somebody came */
    record Use(Booking booking, boolean arrives) {}

    static RoomDay of(Room room, List<Booking> bookings, Instant now) {
        List<Booking> here =
                bookings.stream().filter(one -> one.roomId().equals(room.id())).toList();
        return new RoomDay(
                room,
                here.stream()
                        .filter(RoomDay::isUse)
                        .map(one -> new Use(one, one.awaitsArrival(now)))
                        .toList(),
                here.stream()
                        .filter(one -> one.status() == Status.WAITING)
                        .sorted(Comparator.comparing(Booking::since))
                        .toList());
    }

    private static boolean isUse(Booking booking) {
        return switch (booking.status()) {
            case CONFIRMED, OFFERED, RELEASED -> true;
            case WAITING, REQUESTED, REJECTED, CANCELLED, EXPIRED, REFUSED -> false;
        };
    }
}
