package bg.socialhub.portal.advice.plan;

import bg.socialhub.portal.advice.Answers;
import bg.socialhub.portal.advice.Side;
import bg.socialhub.portal.advice.StepForm;
import bg.socialhub.portal.advice.plan.PlanForms.ReasonForm;
import bg.socialhub.portal.gateway.IfMatch;
import bg.socialhub.portal.gateway.PlanStepsApi;
import bg.socialhub.portal.gateway.PlansApi;
import bg.socialhub.portal.gateway.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One plan and the steps that need no more than a button; who may do which is the API's to say. */
@Controller
@RequestMapping({"/my/plans/{id}", "/desk/plans/{id}"})
class PlanController {

    private final PlansApi plans;
    private final PlanStepsApi steps;
    private final PlanPage page;
    private final Answers answers;

    PlanController(PlansApi plans, PlanStepsApi steps, PlanPage page, Answers answers) {
        this.plans = plans;
        this.steps = steps;
        this.page = page;
        this.answers = answers;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        return page.show(id, model);
    }

    @PostMapping("/{step:agreement|start|resumption}")
    String move(
            @PathVariable String id,
            @PathVariable String step,
            @ModelAttribute("form") StepForm form,
            BindingResult result,
            @ModelAttribute(name = "side", binding = false) Side side,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            steps.move(id, step, form.match(), answers.key(form.key()));
            return done(step, side, redirect);
        } catch (Refused refused) {
            answers.refuse(result, refused, Map.of(), response);
            return page.show(id, model);
        }
    }

    /** What was agreed falls with the plan, so it is asked about first. */
    @GetMapping("/abandonment")
    String ask(@PathVariable String id, Model model) {
        model.addAttribute("form", ReasonForm.empty());
        model.addAttribute("plan", plans.plan(id));
        return "advice/plan/abandonment";
    }

    @PostMapping("/abandonment")
    String abandon(
            @PathVariable String id,
            @ModelAttribute("form") ReasonForm form,
            BindingResult result,
            @ModelAttribute(name = "side", binding = false) Side side,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            String match = IfMatch.of(form.version() == null ? 0 : form.version());
            steps.abandon(id, match, answers.key(form.key()), form.toReason());
            return done("abandonment", side, redirect);
        } catch (Refused refused) {
            answers.refuse(result, refused, Map.of(), response);
            model.addAttribute("plan", plans.plan(id));
            return "advice/plan/abandonment";
        }
    }

    private String done(String step, Side side, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", answers.say("advice.plan.done." + step));
        return "redirect:" + side.base() + "/plans/{id}";
    }
}
