package bg.socialhub.portal.advice.plan;

import bg.socialhub.portal.advice.Answers;
import bg.socialhub.portal.advice.solution.Offered;
import bg.socialhub.portal.gateway.AssessmentsApi;
import bg.socialhub.portal.gateway.AssessmentsApi.Assessment;
import bg.socialhub.portal.gateway.PlansApi;
import bg.socialhub.portal.gateway.PlansApi.Drafting;
import bg.socialhub.portal.gateway.PlansApi.Editing;
import bg.socialhub.portal.gateway.PlansApi.Plan;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.SolutionsApi.Solution;
import bg.socialhub.portal.page.Forms;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A plan is made from a completed assessment and changed until it runs; the centre does both. */
@Controller
class PlanFormController {

    private static final Pattern MILESTONE = Pattern.compile("milestones\\[(\\d+)].*");

    private final PlansApi plans;
    private final AssessmentsApi assessments;
    private final Offered offered;
    private final Answers answers;

    PlanFormController(PlansApi plans, AssessmentsApi assessments, Offered offered, Answers answers) {
        this.plans = plans;
        this.assessments = assessments;
        this.offered = offered;
        this.answers = answers;
    }

    @GetMapping("/desk/assessments/{id}/plan")
    String fresh(@PathVariable String id, Model model) {
        model.addAttribute("form", PlanForm.empty());
        return form(assessments.assessment(id), null, model);
    }

    @PostMapping("/desk/assessments/{id}/plan")
    String draft(
            @PathVariable String id,
            @ModelAttribute("form") PlanForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            Plan plan = plans.draft(answers.key(form.key()), new Drafting(id, form.solutions(), form.milestones()));
            redirect.addFlashAttribute("done", answers.say("advice.plan.drafted"));
            return "redirect:/desk/plans/" + plan.id();
        } catch (Refused refused) {
            var body = refused.body();
            if (refused.is("plan-exists") && body != null) {
                return "redirect:/desk/plans/" + body.path("planId").asString("");
            }
            refuse(form, result, refused, model, response);
            return form(assessments.assessment(id), null, model);
        }
    }

    @GetMapping("/desk/plans/{id}/edit")
    String edit(@PathVariable String id, Model model) {
        Plan plan = plans.plan(id);
        model.addAttribute("form", PlanForm.of(plan));
        return form(assessments.assessment(plan.assessmentId()), plan, model);
    }

    @PostMapping("/desk/plans/{id}/edit")
    String change(
            @PathVariable String id,
            @ModelAttribute("form") PlanForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            plans.edit(id, form.match(), new Editing(form.solutions(), form.milestones()));
            redirect.addFlashAttribute("done", answers.say("advice.plan.edited"));
            return "redirect:/desk/plans/{id}";
        } catch (Refused refused) {
            refuse(form, result, refused, model, response);
            Plan plan = plans.plan(id);
            model.addAttribute("version", plan.version());
            return form(assessments.assessment(plan.assessmentId()), plan, model);
        }
    }

    /** A milestone's fault goes to its row; the API counts those that are filled in. */
    private void refuse(
            PlanForm form, BindingResult result, Refused refused, Model model, HttpServletResponse response) {
        Map<Integer, String> rows = new TreeMap<>();
        for (var field : refused.fields()) {
            row(form, field.name()).ifPresent(row -> rows.merge(row, field.message(), (one, two) -> one + " " + two));
        }
        model.addAttribute("rowFaults", rows);
        if (rows.isEmpty()) {
            answers.refuse(result, refused, Map.of(), response);
        } else {
            rows.forEach((row, fault) ->
                    result.rejectValue("texts", "refused", answers.say("advice.plan.row.fault", row + 1, fault)));
            response.setStatus(Forms.NOT_ACCEPTED);
        }
    }

    private static Optional<Integer> row(PlanForm form, String field) {
        List<Integer> filled = form.filled();
        return Optional.of(MILESTONE.matcher(field))
                .filter(Matcher::matches)
                .map(found -> Integer.parseInt(found.group(1)))
                .filter(place -> place < filled.size())
                .map(filled::get);
    }

    private String form(Assessment assessment, @Nullable Plan plan, Model model) {
        model.addAttribute("assessment", assessment);
        model.addAttribute("plan", plan);
        model.addAttribute("choices", Choice.of(offered.all(), chosen(plan), assessment));
        return "advice/plan/form";
    }

    private List<Solution> chosen(@Nullable Plan plan) {
        return plan == null
                ? List.of()
                : List.copyOf(offered.byId(plan.solutions()).values());
    }
}
