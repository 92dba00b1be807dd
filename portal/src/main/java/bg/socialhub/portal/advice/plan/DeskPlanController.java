package bg.socialhub.portal.advice.plan;

import bg.socialhub.portal.advice.Answers;
import bg.socialhub.portal.advice.plan.PlanForms.DayForm;
import bg.socialhub.portal.advice.plan.PlanForms.EndForm;
import bg.socialhub.portal.advice.plan.PlanForms.LendingForm;
import bg.socialhub.portal.gateway.BookingConflict;
import bg.socialhub.portal.gateway.BookingConflict.Missing;
import bg.socialhub.portal.gateway.IfMatch;
import bg.socialhub.portal.gateway.PlanStepsApi;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.page.Forms;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the centre leads a running plan to its end: milestones, what is lent and comes back, the result. */
@Controller
@RequestMapping("/desk/plans/{id}")
class DeskPlanController {

    private final PlanStepsApi steps;
    private final PlanPage page;
    private final Answers answers;

    DeskPlanController(PlanStepsApi steps, PlanPage page, Answers answers) {
        this.steps = steps;
        this.page = page;
        this.answers = answers;
    }

    /** Of milestones and of things alike: it happened on a day. */
    @PostMapping("/{what:milestones|equipment}/{number:\\d+}")
    String happened(
            @PathVariable String id,
            @PathVariable String what,
            @PathVariable int number,
            @ModelAttribute("form") DayForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (!result.hasErrors()) {
            try {
                String match = match(form.version());
                String key = answers.key(form.key());
                if (what.equals("milestones")) {
                    steps.achieve(id, number, match, key, form.toDay());
                } else {
                    steps.giveBack(id, number, match, key, form.toDay());
                }
                return done(what, redirect);
            } catch (Refused refused) {
                answers.refuse(result, refused, Map.of(), response);
            }
        }
        response.setStatus(Forms.NOT_ACCEPTED);
        model.addAttribute("faultAt", what + "-" + number);
        return page.show(id, model);
    }

    @PostMapping("/equipment")
    String lend(
            @PathVariable String id,
            @ModelAttribute("lending") LendingForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (!result.hasErrors()) {
            try {
                steps.lend(id, match(form.version()), answers.key(form.key()), form.toLending());
                return done("lent", redirect);
            } catch (Refused refused) {
                refuseLending(result, refused, response);
            }
        }
        response.setStatus(Forms.NOT_ACCEPTED);
        return page.show(id, model);
    }

    @PostMapping("/completion")
    String complete(
            @PathVariable String id,
            @ModelAttribute("ending") EndForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            steps.complete(id, match(form.version()), answers.key(form.key()), form.toCompletion());
            return done("completion", redirect);
        } catch (Refused refused) {
            answers.refuse(result, refused, Map.of(), response);
            return page.show(id, model);
        }
    }

    /** Where too few are free, it is said beside the number how many are. */
    private void refuseLending(BindingResult result, Refused refused, HttpServletResponse response) {
        Missing missing =
                BookingConflict.in(refused).map(BookingConflict::missing).orElse(null);
        if (missing == null) {
            answers.refuse(result, refused, Map.of(), response);
        } else {
            result.rejectValue(
                    "quantity",
                    "taken",
                    answers.say("advice.equipment.few", missing.name(), missing.wanted(), missing.free()));
        }
    }

    private String done(String what, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", answers.say("advice.plan.done." + what));
        return "redirect:/desk/plans/{id}";
    }

    private static String match(@Nullable Long version) {
        return IfMatch.of(version == null ? 0 : version);
    }
}
