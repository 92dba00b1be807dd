package bg.socialhub.portal.desk.calendar;

import bg.socialhub.portal.desk.CentreRooms;
import bg.socialhub.portal.gateway.BookingsApi;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.RoomsApi;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import bg.socialhub.portal.page.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads who has which room when. */
@Component
class RoomPlan {

    private static final int MOST = 100;

    private final CentreRooms rooms;
    private final RoomsApi api;
    private final BookingsApi bookings;
    private final Clock clock;

    RoomPlan(CentreRooms rooms, RoomsApi api, BookingsApi bookings, Clock clock) {
        this.rooms = rooms;
        this.api = api;
        this.bookings = bookings;
        this.clock = clock;
    }

    LocalDate today() {
        return now().toLocalDate();
    }

    List<Room> rooms(String centre) {
        return rooms.of(centre);
    }

    SlotGrid grid(String centre, List<Room> shown, List<LocalDate> days) {
        LocalDate first = days.getFirst();
        LocalDate last = days.getLast();
        List<Booking> booked = bookings(centre, begin(first), begin(last.plusDays(1)));
        ZonedDateTime now = now();
        List<DayColumn> columns = new ArrayList<>();
        for (Room room : shown) {
            api.availability(room.id(), first, last)
                    .days()
                    .forEach(day -> columns.add(new DayColumn(room, day.date(), day.intervals(), booked, now)));
        }
        return SlotGrid.of(columns);
    }

    private List<Booking> bookings(String centre, OffsetDateTime from, OffsetDateTime to) {
        List<Booking> all = new ArrayList<>();
        String cursor = null;
        do {
            var page = bookings.bookings(centre, null, null, from, to, MOST, cursor);
            all.addAll(page.items());
            cursor = next(page.next());
        } while (cursor != null);
        return all;
    }

    private static @Nullable String next(@Nullable String cursor) {
        return cursor == null || cursor.isEmpty() ? null : cursor;
    }

    private static OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(Formats.ZONE).toOffsetDateTime();
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(Formats.ZONE);
    }
}
