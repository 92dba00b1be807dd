package bg.socialhub.portal.desk.equipment;

import bg.socialhub.portal.desk.CentreBookings;
import bg.socialhub.portal.desk.CentreRooms;
import bg.socialhub.portal.desk.Desk;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.EquipmentApi;
import bg.socialhub.portal.gateway.EquipmentApi.Category;
import bg.socialhub.portal.gateway.EquipmentApi.Equipment;
import bg.socialhub.portal.gateway.PlansApi;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.signin.Visitor;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the centre lends and where it is: everybody at the desk sees it. */
@Controller
class EquipmentController {

    private static final int DAYS_AHEAD = 60;
    private static final int PLANS = 100;

    private final EquipmentApi equipment;
    private final CentreBookings bookings;
    private final CentreRooms rooms;
    private final PlansApi plans;
    private final Clock clock;

    EquipmentController(
            EquipmentApi equipment, CentreBookings bookings, CentreRooms rooms, PlansApi plans, Clock clock) {
        this.equipment = equipment;
        this.bookings = bookings;
        this.rooms = rooms;
        this.plans = plans;
        this.clock = clock;
    }

    @GetMapping("/desk/equipment")
    String list(Visitor visitor, Model model) {
        String centre = Desk.centre(visitor);
        List<Equipment> kinds = equipment.ofCentre(centre).items().stream()
                .sorted(Comparator.comparing(Equipment::category)
                        .thenComparing(kind -> kind.name().toString()))
                .toList();
        model.addAttribute("kinds", kinds);
        model.addAttribute("categories", Category.values());
        model.addAttribute("uses", Part.of(() -> uses(kinds, centre)));
        model.addAttribute("days", DAYS_AHEAD);
        model.addAttribute("lending", Part.of(() -> plans.lending(true, PLANS)));
        model.addAttribute("today", now().toLocalDate());
        return "desk/equipment/list";
    }

    @GetMapping("/desk/equipment/{id:[0-9a-f-]{36}}")
    String kind(@PathVariable String id, Visitor visitor, Model model) {
        String centre = Desk.centre(visitor);
        model.addAttribute("kind", equipment.equipment(id));
        model.addAttribute("uses", Part.of(() -> Uses.of(id, coming(centre), now())));
        model.addAttribute("names", rooms.names(centre));
        model.addAttribute("days", DAYS_AHEAD);
        return "desk/equipment/kind";
    }

    private Map<String, Uses> uses(List<Equipment> kinds, String centre) {
        List<Booking> coming = kinds.isEmpty() ? List.of() : coming(centre);
        return kinds.stream().collect(Collectors.toMap(Equipment::id, kind -> Uses.of(kind.id(), coming, now())));
    }

    private List<Booking> coming(String centre) {
        return bookings.touching(centre, null, now(), now().plusDays(DAYS_AHEAD));
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(Formats.ZONE).toOffsetDateTime();
    }
}
