package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.booking.RoomCalendar;
import bg.socialhub.hub.booking.domain.BookingException.RoomNotFound;
import bg.socialhub.hub.room.Room;
import bg.socialhub.hub.room.RoomId;
import bg.socialhub.hub.room.Rooms;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.InvalidField;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** When a room is free, for everybody; nobody learns who has it, and only its centre's staff why it is blocked. */
@RestController
class AvailabilityController {

    private static final int MOST_DAYS = 62;
    private static final int CALENDAR_DAYS_BACK = 31;
    private static final int CALENDAR_DAYS_AHEAD = 366;

    private final Rooms rooms;
    private final RoomCalendar calendar;
    private final Clock clock;

    AvailabilityController(Rooms rooms, RoomCalendar calendar, Clock clock) {
        this.rooms = rooms;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping("/api/v1/rooms/{id}/availability")
    RoomAvailability availability(
            @PathVariable RoomId id,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            Optional<CurrentUser> user) {
        if (to.isBefore(from)) {
            throw new InvalidField("to", "before-start");
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new InvalidField("to", "too-many-days", MOST_DAYS);
        }
        Room room = room(id);
        boolean staff = user.filter(one -> one.isStaffOf(room.centre())).isPresent();
        return new RoomAvailability(id, calendar.days(room, from, to, staff));
    }

    @GetMapping(path = "/api/v1/rooms/{id}/calendar.ics", produces = "text/calendar")
    ResponseEntity<String> calendar(@PathVariable RoomId id) {
        Room room = room(id);
        LocalDate today = LocalDate.ofInstant(clock.instant(), SofiaTime.ZONE);
        var claims = calendar.claims(room, today.minusDays(CALENDAR_DAYS_BACK), today.plusDays(CALENDAR_DAYS_AHEAD));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .body(new BusyCalendar(room, clock.instant()).of(claims));
    }

    private Room room(RoomId id) {
        return rooms.find(id).orElseThrow(() -> new RoomNotFound(id));
    }
}
