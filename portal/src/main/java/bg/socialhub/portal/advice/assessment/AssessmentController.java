package bg.socialhub.portal.advice.assessment;

import bg.socialhub.portal.advice.Answers;
import bg.socialhub.portal.advice.Side;
import bg.socialhub.portal.advice.StepForm;
import bg.socialhub.portal.gateway.AssessmentsApi;
import bg.socialhub.portal.gateway.AssessmentsApi.Assessment;
import bg.socialhub.portal.gateway.PlansApi;
import bg.socialhub.portal.gateway.PlansApi.Plan;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.page.Part;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One assessment: how far it has come while it is a draft, what it comes to when it is completed. */
@Controller
@RequestMapping({"/my/assessments/{id}", "/desk/assessments/{id}"})
class AssessmentController {

    private static final int MOST = 100;

    private final AssessmentsApi assessments;
    private final PlansApi plans;
    private final Answers answers;

    AssessmentController(AssessmentsApi assessments, PlansApi plans, Answers answers) {
        this.assessments = assessments;
        this.plans = plans;
        this.answers = answers;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        model.addAttribute("form", StepForm.empty());
        return page(id, model);
    }

    /** A withdrawn one can only be begun anew. */
    @GetMapping("/withdrawal")
    String ask(@PathVariable String id, Model model) {
        model.addAttribute("form", StepForm.empty());
        model.addAttribute("assessment", assessments.assessment(id));
        return "advice/assessment/withdrawal";
    }

    @PostMapping("/{step:completion|withdrawal}")
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
            Assessment moved = assessments.move(id, step, form.match(), answers.key(form.key()));
            redirect.addFlashAttribute("done", answers.say("advice.assessment.done." + step));
            return "redirect:"
                    + (moved.isCompleted()
                            ? side.base() + "/assessments/" + id
                            : side.enterprise(moved.enterpriseId()));
        } catch (Refused refused) {
            answers.refuse(result, refused, Map.of(), response);
            return page(id, model);
        }
    }

    private String page(String id, Model model) {
        Assessment assessment = assessments.assessment(id);
        model.addAttribute("assessment", assessment);
        if (!assessment.isCompleted()) {
            model.addAttribute(
                    "draft", Draft.of(assessment, assessments.questionnaire(assessment.questionnaireVersion())));
            return "advice/assessment/draft";
        }
        model.addAttribute("maturity", Maturity.of(assessments.comparison(assessment.enterpriseId())));
        model.addAttribute("plan", Part.of(() -> planOf(assessment)));
        return "advice/assessment/result";
    }

    private Optional<Plan> planOf(Assessment assessment) {
        return plans.plans(assessment.enterpriseId(), null, MOST, null).items().stream()
                .filter(plan -> plan.assessmentId().equals(assessment.id()))
                .findFirst();
    }
}
