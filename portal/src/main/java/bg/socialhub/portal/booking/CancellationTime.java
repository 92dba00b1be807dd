package bg.socialhub.portal.booking;

import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.BookingsApi.Status;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Until when whoever booked may cancel by themselves; later only the centre may. */
@Component
public class CancellationTime {

    private final Clock clock;

    CancellationTime(Clock clock) {
        this.clock = clock;
    }

    /** By the bookings' ids; without those that may be cancelled at any time. */
    public Map<String, OffsetDateTime> of(Collection<Booking> bookings, Map<String, Room> rooms) {
        var times = new HashMap<String, OffsetDateTime>();
        for (Booking booking : bookings) {
            OffsetDateTime until = until(booking, rooms.get(booking.roomId()));
            if (until != null) {
                times.put(booking.id(), until);
            }
        }
        return times;
    }

    /** Nothing when it may be cancelled at any time. */
    public @Nullable OffsetDateTime until(Booking booking, @Nullable Room room) {
        Integer hours = room == null ? null : room.rules().cancellationHours();
        return hours == null || booking.status() != Status.CONFIRMED
                ? null
                : booking.start().minusHours(hours);
    }

    public boolean isOver(@Nullable OffsetDateTime until) {
        return until != null && until.toInstant().isBefore(clock.instant());
    }

    /** What a refusal says of it; nothing when it is about something else. */
    public static @Nullable OffsetDateTime in(Refused refused) {
        var body = refused.body();
        return body != null && refused.is("cancellation-too-late")
                ? OffsetDateTime.parse(body.path("until").asString())
                : null;
    }
}
