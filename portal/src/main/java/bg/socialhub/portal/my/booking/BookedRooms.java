package bg.socialhub.portal.my.booking;

import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.RoomsApi;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the rooms of bookings are called. */
@Component
class BookedRooms {

    private final RoomsApi rooms;

    BookedRooms(RoomsApi rooms) {
        this.rooms = rooms;
    }

    /** By the rooms' ids. */
    Map<String, Room> of(Collection<Booking> bookings) {
        return bookings.stream()
                .map(Booking::centre)
                .distinct()
                .flatMap(centre -> rooms.ofCentre(centre).items().stream())
                .collect(Collectors.toMap(Room::id, Function.identity(), (first, _) -> first));
    }
}
