package bg.socialhub.portal.advice.plan;

import bg.socialhub.portal.advice.StepForm;
import bg.socialhub.portal.advice.plan.PlanForms.EndForm;
import bg.socialhub.portal.advice.plan.PlanForms.LendingForm;
import bg.socialhub.portal.advice.solution.Offered;
import bg.socialhub.portal.gateway.PlansApi;
import bg.socialhub.portal.gateway.PlansApi.Plan;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Part;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A plan's page with all of its forms; one that was refused is there already and stays as it was typed. */
@Component
class PlanPage {

    private final PlansApi plans;
    private final Offered offered;
    private final Clock clock;

    PlanPage(PlansApi plans, Offered offered, Clock clock) {
        this.plans = plans;
        this.offered = offered;
        this.clock = clock;
    }

    String show(String id, Model model) {
        Plan plan = plans.plan(id);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        model.addAttribute("plan", plan);
        model.addAttribute("today", today);
        model.addAttribute("solutions", offered.byId(plan.solutions()).values());
        model.addAttribute("history", Part.of(() -> plans.history(id).items().reversed()));
        keep("form", StepForm.empty(), model);
        keep("lending", LendingForm.on(today), model);
        keep("ending", EndForm.empty(), model);
        return "advice/plan/plan";
    }

    private static void keep(String name, Object form, Model model) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }
}
