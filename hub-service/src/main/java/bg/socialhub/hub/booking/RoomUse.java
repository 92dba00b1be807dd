package bg.socialhub.hub.booking;

import bg.socialhub.hub.booking.BookingFigures.Taken;
import bg.socialhub.hub.booking.domain.BookingLimits;
import bg.socialhub.hub.booking.domain.OpenTime;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.closing.ClosedDays;
import bg.socialhub.hub.closing.ClosingDays;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.hub.room.Rooms;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How much of the time in which a centre's rooms were open they were booked. */
@Component
public class RoomUse {

    private final Rooms rooms;
    private final BookingFigures bookings;
    private final BookingLimits limits;
    private final ClosingDays closing;

    RoomUse(Rooms rooms, BookingFigures bookings, BookingLimits limits, ClosingDays closing) {
        this.rooms = rooms;
        this.bookings = bookings;
        this.limits = limits;
        this.closing = closing;
    }

    /**
     * One room's month.
     *
     * @param open by today's opening hours, without the centre's closed days
     * @param used of the open time, by confirmed bookings
     */
    public record Used(YearMonth month, RoomId room, LocalizedText name, Duration open, Duration used) {}

    /** Of every room of a centre, in every month from one to another, both included. */
    public List<Used> used(String centre, YearMonth from, YearMonth to) {
        ClosedDays closed = closing.of(centre, from.atDay(1), to.atEndOfMonth());
        Map<RoomId, List<Slot>> taken = bookings
                .taken(
                        from.atDay(1).atStartOfDay(SofiaTime.ZONE).toInstant(),
                        to.plusMonths(1).atDay(1).atStartOfDay(SofiaTime.ZONE).toInstant(),
                        centre)
                .stream()
                .collect(Collectors.groupingBy(Taken::room, Collectors.mapping(Taken::slot, Collectors.toList())));
        List<Used> used = new ArrayList<>();
        for (Room room : rooms.ofCentre(centre)) {
            List<Slot> slots = taken.getOrDefault(room.id(), List.of());
            for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
                OpenTime open = OpenTime.of(month, limits.hoursOf(room), closed);
                used.add(new Used(month, room.id(), room.name(), open.length(), open.takenBy(slots)));
            }
        }
        return used;
    }
}
