package bg.socialhub.portal.advice.plan;

import bg.socialhub.portal.advice.Side;
import bg.socialhub.portal.advice.StepForm;
import bg.socialhub.portal.advice.plan.PlanForms.EndForm;
import bg.socialhub.portal.advice.plan.PlanForms.LendingForm;
import bg.socialhub.portal.advice.solution.Offered;
import bg.socialhub.portal.gateway.EquipmentApi;
import bg.socialhub.portal.gateway.EquipmentApi.Equipment;
import bg.socialhub.portal.gateway.PlansApi;
import bg.socialhub.portal.gateway.PlansApi.Plan;
import bg.socialhub.portal.gateway.PlansApi.Status;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Part;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A plan's page with all of its forms; one that was refused is there already and stays as it was typed. */
@Component
class PlanPage {

    private final PlansApi plans;
    private final Offered offered;
    private final EquipmentApi equipment;
    private final Clock clock;

    PlanPage(PlansApi plans, Offered offered, EquipmentApi equipment, Clock clock) {
        this.plans = plans;
        this.offered = offered;
        this.equipment = equipment;
        this.clock = clock;
    }

    String show(String id, Model model) {
        Plan plan = plans.plan(id);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        model.addAttribute("plan", plan);
        model.addAttribute("today", today);
        model.addAttribute("solutions", offered.byId(plan.solutions()).values());
        model.addAttribute("history", Part.of(() -> plans.history(id).items().reversed()));
        model.addAttribute("kinds", kinds(plan, model));
        keep("form", StepForm.empty(), model);
        keep("lending", LendingForm.on(today), model);
        keep("ending", EndForm.empty(), model);
        return "advice/plan/plan";
    }

    /** What may be lent, for whoever lends; without an answer only what is in no register is lent. */
    private Part<List<Equipment>> kinds(Plan plan, Model model) {
        if (model.getAttribute("side") != Side.DESK || plan.status() != Status.RUNNING) {
            return new Part<>(List.of(), false);
        }
        return Part.of(() -> equipment.ofCentre(plan.centre()).items().stream()
                .filter(kind -> kind.quantity() > 0)
                .toList());
    }

    private static void keep(String name, Object form, Model model) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }
}
