package bg.socialhub.portal.desk.equipment;

import bg.socialhub.portal.desk.CentreBookings;
import bg.socialhub.portal.desk.CentreRooms;
import bg.socialhub.portal.desk.Desk;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.EquipmentApi;
import bg.socialhub.portal.gateway.EquipmentApi.Category;
import bg.socialhub.portal.gateway.EquipmentApi.Equipment;
import bg.socialhub.portal.gateway.Page;
import bg.socialhub.portal.gateway.PlansApi;
import bg.socialhub.portal.gateway.PlansApi.Plan;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.signin.Visitor;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
        Part<Page<Plan>> lending = Part.of(() -> plans.lending(true, PLANS));
        model.addAttribute("uses", uses(kinds, centre, lending.value()));
        model.addAttribute("days", DAYS_AHEAD);
        model.addAttribute("lending", lending);
        model.addAttribute("today", now().toLocalDate());
        return "desk/equipment/list";
    }

    @GetMapping("/desk/equipment/{id:[0-9a-f-]{36}}")
    String kind(@PathVariable String id, Visitor visitor, Model model) {
        String centre = Desk.centre(visitor);
        model.addAttribute("kind", equipment.equipment(id));
        model.addAttribute(
                "uses",
                Part.of(() ->
                        Uses.of(id, coming(centre), plans.lending(true, PLANS).items(), now())));
        model.addAttribute("today", now().toLocalDate());
        model.addAttribute("names", rooms.names(centre));
        model.addAttribute("days", DAYS_AHEAD);
        return "desk/equipment/kind";
    }

    /** Without an answer about the plans nobody knows how many are out. */
    private Part<Map<String, Uses>> uses(List<Equipment> kinds, String centre, @Nullable Page<Plan> lending) {
        if (lending == null) {
            return new Part<>(null, true);
        }
        return Part.of(() -> {
            List<Booking> coming = kinds.isEmpty() ? List.of() : coming(centre);
            return kinds.stream()
                    .collect(Collectors.toMap(
                            Equipment::id, kind -> Uses.of(kind.id(), coming, lending.items(), now())));
        });
    }

    private List<Booking> coming(String centre) {
        return bookings.touching(centre, null, now(), now().plusDays(DAYS_AHEAD));
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(Formats.ZONE).toOffsetDateTime();
    }
}
