package bg.socialhub.portal.centre;

import bg.socialhub.portal.gateway.CentresApi;
import bg.socialhub.portal.gateway.CentresApi.Centre;
import bg.socialhub.portal.gateway.EquipmentApi;
import bg.socialhub.portal.gateway.EquipmentApi.Equipment;
import bg.socialhub.portal.gateway.EventsApi;
import bg.socialhub.portal.gateway.Page;
import bg.socialhub.portal.gateway.RoomsApi;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import bg.socialhub.portal.gateway.TrainingsApi;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Part;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class CentreController {

    private static final int COMING_EVENTS = 6;
    private static final int CLOSING_MONTHS = 3;

    private final CentresApi centres;
    private final RoomsApi rooms;
    private final EquipmentApi equipment;
    private final Closings closings;
    private final EventsApi events;
    private final TrainingsApi trainings;
    private final Clock clock;

    CentreController(
            CentresApi centres,
            RoomsApi rooms,
            EquipmentApi equipment,
            Closings closings,
            EventsApi events,
            TrainingsApi trainings,
            Clock clock) {
        this.centres = centres;
        this.rooms = rooms;
        this.equipment = equipment;
        this.closings = closings;
        this.events = events;
        this.trainings = trainings;
        this.clock = clock;
    }

    @GetMapping("/centres")
    String centres(Model model) {
        model.addAttribute(
                "centres",
                centres.centres().items().stream()
                        .collect(Collectors.toUnmodifiableMap(Centre::planningRegion, centre -> centre)));
        return "centre/centres";
    }

    @GetMapping("/centres/{code}")
    String centre(@PathVariable String code, @RequestParam(required = false) @Nullable LocalDate week, Model model) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Formats.ZONE);
        Week shown = Week.of(week, now.toLocalDate());
        model.addAttribute("centre", centres.centre(code));
        model.addAttribute("week", shown);
        model.addAttribute("now", now);
        model.addAttribute(
                "rooms",
                Part.of(() -> rooms.ofCentre(code).items().stream()
                        .map(room -> new RoomWeek(room, Part.of(() -> days(room, shown, now))))
                        .toList()));
        model.addAttribute("equipment", Part.of(() -> lent(code)));
        LocalDate today = now.toLocalDate();
        model.addAttribute("closed", Part.of(() -> closings.of(code, shown.monday(), shown.sunday())));
        model.addAttribute("closing", Part.of(() -> closings.of(code, today, today.plusMonths(CLOSING_MONTHS))));
        model.addAttribute("events", Part.of(() -> coming(code)));
        model.addAttribute(
                "trainings",
                Part.of(() -> trainings.trainings(code, null, List.of(), null, null, COMING_EVENTS, null)));
        return "centre/centre";
    }

    private List<Equipment> lent(String centre) {
        return equipment.ofCentre(centre).items().stream()
                .filter(kind -> kind.quantity() > 0)
                .toList();
    }

    private Page<EventsApi.Event> coming(String centre) {
        return events.events(centre, null, "PUBLISHED", clock.instant(), null, null, COMING_EVENTS, null);
    }

    private List<RoomDay> days(Room room, Week week, LocalDateTime now) {
        return rooms.availability(room.id(), week.monday(), week.sunday()).days().stream()
                .filter(day -> !day.date().isBefore(week.today()))
                .map(day -> RoomDay.of(day, now))
                .toList();
    }
}
