package bg.socialhub.portal.desk;

import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** The rooms of a centre and who has them between two moments. */
@Component
class TodaysRooms {

    private final CentreRooms rooms;
    private final CentreBookings bookings;

    TodaysRooms(CentreRooms rooms, CentreBookings bookings) {
        this.rooms = rooms;
        this.bookings = bookings;
    }

    List<Room> of(String centre) {
        return rooms.of(centre);
    }

    /** @param now when somebody is seen to come */
    List<RoomDay> days(List<Room> known, String centre, OffsetDateTime begin, OffsetDateTime end, Instant now) {
        List<Booking> all = bookings.all(centre, null, RoomDay.SHOWN, begin, end);
        return known.stream().map(room -> RoomDay.of(room, all, now)).toList();
    }
}
