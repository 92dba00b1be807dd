package bg.socialhub.hub.plan;

import static bg.socialhub.hub.booking.domain.BookingFixtures.NOW;
import static bg.socialhub.hub.booking.domain.BookingFixtures.slot;

import bg.socialhub.hub.assessment.AssessmentStories;
import bg.socialhub.hub.booking.BookingId;
import bg.socialhub.hub.booking.BookingService;
import bg.socialhub.hub.booking.domain.BookingException.EquipmentTaken;
import bg.socialhub.hub.booking.domain.BookingException.RoomTaken;
import bg.socialhub.hub.booking.domain.Lent;
import bg.socialhub.hub.equipment.EquipmentCategory;
import bg.socialhub.hub.equipment.EquipmentId;
import bg.socialhub.hub.equipment.EquipmentKind;
import bg.socialhub.hub.equipment.EquipmentKinds;
import bg.socialhub.hub.plan.Plan.Origin;
import bg.socialhub.hub.plan.Plans.Act;
import bg.socialhub.hub.room.Rooms;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import bg.socialhub.platform.web.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Plovdiv's plans, equipment and bookings, in a service that runs in this JVM. */
final class LendingScene {

    static final CurrentUser EXPERT = new CurrentUser("expert", Set.of(Role.CENTRE_EXPERT), "plovdiv", Set.of());

    private final ApplicationContext service;

    LendingScene(ApplicationContext service) {
        this.service = service;
    }

    EquipmentKind add(String centre, int quantity) {
        EquipmentId id = new EquipmentId(UUID.randomUUID().toString());
        LocalizedText name = new LocalizedText("Проектор", null);
        return service.getBean(EquipmentKinds.class)
                .add(new EquipmentKind(id, centre, name, EquipmentCategory.PROJECTOR, quantity, 1), "m", NOW);
    }

    /** The plan of a new enterprise, agreed and begun. */
    PlanId running() {
        String enterprise = UUID.randomUUID().toString();
        var assessment = service.getBean(AssessmentStories.class).completed(enterprise, "plovdiv");
        Plans plans = service.getBean(Plans.class);
        Act act = new Act("expert", "step", NOW);
        Plan plan = Plan.drafted(
                new Origin("plovdiv", enterprise, assessment, "expert", NOW),
                List.of("stock"),
                List.of(PlanFixtures.milestone("Избор")));
        plan = plans.add(plan, act).orElseThrow();
        plan = plans.save(plan.agree("member", NOW), act);
        return plans.save(plan.start(), act).id();
    }

    /** Whether a room and this equipment could be had together. */
    boolean book(String id, int room, LocalDate day, Lent lent) {
        var order = new BookingService.Order(
                service.getBean(Rooms.class).ofCentre("plovdiv").get(room).id(),
                slot(day + "T10:00", day + "T12:00"),
                "Среща",
                3,
                null,
                List.of(lent),
                null);
        try {
            service.getBean(BookingService.class).book(new BookingId(id), order, EXPERT);
            return true;
        } catch (RoomTaken | EquipmentTaken _) {
            return false;
        }
    }
}
