package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.room.RoomId;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much the centres' rooms were used. */
public interface BookingFigures {

    /** The confirmed bookings that begin between two moments, by local month and centre, of one centre if it is named. */
    List<Booked> booked(Instant from, Instant to, @Nullable String centre);

    /** The confirmed bookings of a centre that have time between two moments. */
    List<Taken> taken(Instant from, Instant to, String centre);

    /** When a room was booked. */
    record Taken(RoomId room, Slot slot) {}

    /** One centre's month; a month without bookings has none. */
    record Booked(YearMonth month, String centre, long bookings, Duration time) {}
}
