package bg.socialhub.portal.desk;

import bg.socialhub.portal.desk.training.TodaysTrainings;
import bg.socialhub.portal.gateway.BookingsApi;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.CertificationsApi;
import bg.socialhub.portal.gateway.EventDeskApi;
import bg.socialhub.portal.gateway.EventsApi;
import bg.socialhub.portal.gateway.EventsApi.Event;
import bg.socialhub.portal.gateway.EventsApi.Seats;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import bg.socialhub.portal.gateway.SupportRequestsApi;
import bg.socialhub.portal.gateway.SupportRequestsApi.Status;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.signin.Visitor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits at the desk and what happens there today. */
@Controller
class TodayController {

    private static final int FIRST = 5;
    private static final int MOST = 100;

    private final SupportRequestsApi requests;
    private final BookingsApi bookings;
    private final CertificationsApi certifications;
    private final EventsApi events;
    private final EventDeskApi eventDesk;
    private final TodaysTrainings trainings;
    private final CentreRooms rooms;
    private final CentreBookings ofCentre;
    private final Clock clock;

    TodayController(
            SupportRequestsApi requests,
            BookingsApi bookings,
            CertificationsApi certifications,
            EventsApi events,
            EventDeskApi eventDesk,
            TodaysTrainings trainings,
            CentreRooms rooms,
            CentreBookings ofCentre,
            Clock clock) {
        this.requests = requests;
        this.bookings = bookings;
        this.certifications = certifications;
        this.events = events;
        this.eventDesk = eventDesk;
        this.trainings = trainings;
        this.rooms = rooms;
        this.ofCentre = ofCentre;
        this.clock = clock;
    }

    @GetMapping("/desk")
    String today(Visitor visitor, Model model) {
        String centre = Desk.centre(visitor);
        ZonedDateTime now = clock.instant().atZone(Formats.ZONE);
        LocalDate day = now.toLocalDate();
        OffsetDateTime begin = day.atStartOfDay(Formats.ZONE).toOffsetDateTime();
        OffsetDateTime end = day.plusDays(1).atStartOfDay(Formats.ZONE).toOffsetDateTime();
        model.addAttribute("day", day);
        model.addAttribute(
                "fresh",
                Part.of(() -> requests.supportRequests(List.of(Status.NEW), null, null, "OLDEST", FIRST, null)));
        model.addAttribute(
                "mine",
                Part.of(() -> requests.supportRequests(
                        List.of(Status.ASSIGNED, Status.WAITING), visitor.subject(), null, "OLDEST", FIRST, null)));
        model.addAttribute(
                "undecided",
                Part.of(() -> bookings.bookings(
                        centre, null, BookingsApi.Status.REQUESTED, now.toOffsetDateTime(), null, FIRST, null)));
        Part<List<Room>> known = Part.of(() -> rooms.of(centre));
        model.addAttribute("names", CentreRooms.names(known.value() == null ? List.of() : known.value()));
        model.addAttribute("rooms", known.missing() ? known : Part.of(() -> days(known.value(), centre, begin, end)));
        model.addAttribute("events", Part.of(() -> eventsOf(centre, begin, end)));
        model.addAttribute("trainings", Part.of(() -> trainings.of(centre, begin, end)));
        model.addAttribute("certificates", Part.of(() -> certifications.waiting(FIRST, null)));
        return "desk/today";
    }

    private List<RoomDay> days(@Nullable List<Room> known, String centre, OffsetDateTime begin, OffsetDateTime end) {
        List<Booking> all = ofCentre.all(centre, null, begin, end);
        Instant now = clock.instant();
        return Stream.ofNullable(known)
                .flatMap(List::stream)
                .map(room -> RoomDay.of(room, all, now))
                .toList();
    }

    /** An event of the day and its doors. */
    record TodaysEvent(Event event, Part<Doors> doors) {}

    /** How many people have a seat and how many came. */
    record Doors(int expected, long arrived) {}

    private List<TodaysEvent> eventsOf(String centre, OffsetDateTime begin, OffsetDateTime end) {
        return events
                .events(centre, null, "PUBLISHED", begin.toInstant(), end.toInstant(), null, MOST, null)
                .items()
                .stream()
                .map(event -> new TodaysEvent(event, Part.of(() -> doors(event))))
                .toList();
    }

    private Doors doors(Event event) {
        int expected = events.quotas(event.id()).items().stream()
                .mapToInt(Seats::taken)
                .sum();
        return new Doors(expected, eventDesk.scans(event.id()).admitted());
    }
}
