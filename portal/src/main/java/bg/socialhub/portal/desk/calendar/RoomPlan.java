package bg.socialhub.portal.desk.calendar;

import bg.socialhub.portal.desk.CentreRooms;
import bg.socialhub.portal.gateway.AvailabilityApi;
import bg.socialhub.portal.gateway.AvailabilityApi.Day;
import bg.socialhub.portal.gateway.AvailabilityApi.RoomDays;
import bg.socialhub.portal.gateway.BookingsApi;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.BookingsApi.Status;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import bg.socialhub.portal.page.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads who has which room when. */
@Component
class RoomPlan {

    private static final int MOST = 100;

    private final CentreRooms rooms;
    private final AvailabilityApi availability;
    private final BookingsApi bookings;
    private final Clock clock;

    RoomPlan(CentreRooms rooms, AvailabilityApi availability, BookingsApi bookings, Clock clock) {
        this.rooms = rooms;
        this.availability = availability;
        this.bookings = bookings;
        this.clock = clock;
    }

    /**
     * What is known of some days of a centre.
     *
     * @param rooms each as often as the days had to be asked for in parts
     */
    record Known(List<RoomDays> rooms, List<Booking> bookings, ZonedDateTime now) {

        SlotGrid grid(List<Room> shown) {
            List<DayColumn> columns = new ArrayList<>();
            shown.forEach(room -> days(room)
                    .forEach(day -> columns.add(new DayColumn(room, day.date(), day.intervals(), bookings, now))));
            return SlotGrid.of(columns);
        }

        UseTable table(List<Room> shown, List<LocalDate> days) {
            List<List<Day>> known = shown.stream().map(this::days).toList();
            List<UseTable.Row> rows = new ArrayList<>();
            for (LocalDate date : days) {
                List<RoomUse> uses = new ArrayList<>();
                for (int place = 0; place < shown.size(); place++) {
                    Room room = shown.get(place);
                    known.get(place).stream()
                            .filter(day -> day.date().equals(date))
                            .map(day -> RoomUse.of(room, date, day.intervals(), bookings))
                            .forEach(uses::add);
                }
                rows.add(new UseTable.Row(date, uses));
            }
            return new UseTable(shown, rows);
        }

        /** Who waits for one of these rooms, by start and then as long as they wait. */
        List<Booking> waiting(List<Room> shown) {
            return with(shown, Status.WAITING);
        }

        /** What was given back because nobody came. */
        List<Booking> released(List<Room> shown) {
            return with(shown, Status.RELEASED);
        }

        private List<Booking> with(List<Room> shown, Status status) {
            return bookings.stream()
                    .filter(booking -> booking.status() == status)
                    .filter(booking -> shown.stream().anyMatch(room -> room.id().equals(booking.roomId())))
                    .sorted(Comparator.comparing(Booking::start).thenComparing(Booking::since))
                    .toList();
        }

        private List<Day> days(Room room) {
            return rooms.stream()
                    .filter(one -> one.roomId().equals(room.id()))
                    .flatMap(one -> one.days().stream())
                    .toList();
        }
    }

    LocalDate today() {
        return now().toLocalDate();
    }

    List<Room> rooms(String centre) {
        return rooms.of(centre);
    }

    Known known(String centre, List<LocalDate> days) {
        LocalDate last = days.getLast();
        List<RoomDays> found = new ArrayList<>();
        for (LocalDate from = days.getFirst(); !from.isAfter(last); from = from.plusDays(AvailabilityApi.MOST_DAYS)) {
            LocalDate to = from.plusDays(AvailabilityApi.MOST_DAYS - 1L);
            found.addAll(availability
                    .rooms(from, to.isAfter(last) ? last : to, centre)
                    .items());
        }
        return new Known(found, bookings(centre, begin(days.getFirst()), begin(last.plusDays(1))), now());
    }

    private List<Booking> bookings(String centre, OffsetDateTime from, OffsetDateTime to) {
        List<Booking> all = new ArrayList<>();
        String cursor = null;
        do {
            var page = bookings.bookings(centre, null, null, from, to, null, MOST, cursor);
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
