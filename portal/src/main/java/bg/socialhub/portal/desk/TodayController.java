package bg.socialhub.portal.desk;

import bg.socialhub.portal.desk.booking.PendingBookings;
import bg.socialhub.portal.desk.support.TodaysRequests;
import bg.socialhub.portal.desk.training.TodaysTrainings;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.signin.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the staff must do first, what ends soon, and what happens at the centre today. */
@Controller
class TodayController {

    private final TodaysRequests requests;
    private final PendingBookings bookings;
    private final TodaysCertificates certificates;
    private final TodaysRooms rooms;
    private final TodaysEvents events;
    private final TodaysTrainings trainings;
    private final Clock clock;

    TodayController(
            TodaysRequests requests,
            PendingBookings bookings,
            TodaysCertificates certificates,
            TodaysRooms rooms,
            TodaysEvents events,
            TodaysTrainings trainings,
            Clock clock) {
        this.requests = requests;
        this.bookings = bookings;
        this.certificates = certificates;
        this.rooms = rooms;
        this.events = events;
        this.trainings = trainings;
        this.clock = clock;
    }

    @GetMapping("/desk")
    String today(Visitor visitor, Model model) {
        String centre = Desk.centre(visitor);
        ZonedDateTime now = clock.instant().atZone(Formats.ZONE);
        LocalDate day = now.toLocalDate();
        model.addAttribute("day", day);
        model.addAttribute("requests", Part.of(() -> requests.of(day)));
        model.addAttribute("mine", Part.of(() -> requests.takenBy(visitor.subject())));
        putPending(centre, now.toOffsetDateTime(), model);
        model.addAttribute("certificates", Part.of(certificates::waiting));
        model.addAttribute("ending", Part.of(() -> certificates.ending(day)));
        putPlanned(centre, now, model);
        return "desk/today";
    }

    private void putPending(String centre, OffsetDateTime now, Model model) {
        model.addAttribute("undecided", Part.of(() -> bookings.undecided(centre, now)));
        model.addAttribute("offered", Part.of(() -> bookings.offered(centre, now)));
        model.addAttribute("waiting", Part.of(() -> bookings.waiting(centre, now)));
    }

    private void putPlanned(String centre, ZonedDateTime now, Model model) {
        LocalDate day = now.toLocalDate();
        OffsetDateTime begin = day.atStartOfDay(Formats.ZONE).toOffsetDateTime();
        OffsetDateTime end = day.plusDays(1).atStartOfDay(Formats.ZONE).toOffsetDateTime();
        Part<List<Room>> known = Part.of(() -> rooms.of(centre));
        List<Room> all = known.value() == null ? List.of() : known.value();
        model.addAttribute("names", CentreRooms.names(all));
        model.addAttribute(
                "rooms", known.missing() ? known : Part.of(() -> rooms.days(all, centre, begin, end, now.toInstant())));
        model.addAttribute("events", Part.of(() -> events.of(centre, begin, end)));
        model.addAttribute("trainings", Part.of(() -> trainings.of(centre, begin, end)));
    }
}
