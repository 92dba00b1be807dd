package bg.socialhub.portal.advice.solution;

import bg.socialhub.portal.advice.Answers;
import bg.socialhub.portal.advice.StepForm;
import bg.socialhub.portal.desk.Desk;
import bg.socialhub.portal.gateway.AssessmentsApi.Dimension;
import bg.socialhub.portal.gateway.Page;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.SolutionsApi;
import bg.socialhub.portal.gateway.SolutionsApi.Category;
import bg.socialhub.portal.gateway.SolutionsApi.Solution;
import bg.socialhub.portal.gateway.SolutionsApi.Status;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The centre's own solutions: everybody at the desk sees them, the manager keeps them. */
@Controller
@RequestMapping("/desk/solutions")
class DeskSolutionController {

    private static final int PAGE = 50;

    private final SolutionsApi solutions;
    private final MyChoices choices;
    private final Answers answers;

    DeskSolutionController(SolutionsApi solutions, MyChoices choices, Answers answers) {
        this.solutions = solutions;
        this.choices = choices;
        this.answers = answers;
    }

    @GetMapping
    String solutions(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String archived,
            Visitor visitor,
            Model model) {
        Status status = archived == null ? Status.OFFERED : Status.ARCHIVED;
        model.addAttribute("archived", archived != null);
        model.addAttribute("found", Part.of(() -> ofCentre(Desk.centre(visitor), status, cursor)));
        return "advice/solution/desk";
    }

    @GetMapping("/new")
    String fresh(Visitor visitor, Model model) {
        model.addAttribute("form", SolutionForm.empty());
        return form(null, visitor, model);
    }

    @GetMapping("/{id}")
    String solution(@PathVariable String id, Visitor visitor, Model model) {
        Solution solution = solutions.solution(id);
        model.addAttribute("form", SolutionForm.of(solution));
        return form(solution, visitor, model);
    }

    @PostMapping({"", "/{id}"})
    String save(
            @PathVariable(required = false) @Nullable String id,
            @ModelAttribute("form") SolutionForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            Solution saved = id == null
                    ? solutions.add(answers.key(form.key()), form.toDescription())
                    : solutions.change(id, form.match(), form.toDescription());
            redirect.addFlashAttribute("done", answers.say("advice.solution.saved", saved.title()));
            return "redirect:/desk/solutions";
        } catch (Refused refused) {
            answers.refuse(result, refused, SolutionForm.NAMES, response);
            return form(id == null ? null : solutions.solution(id), visitor, model);
        }
    }

    @PostMapping("/{id}/{step:archival|restoration}")
    String move(
            @PathVariable String id,
            @PathVariable String step,
            @ModelAttribute("step") StepForm form,
            RedirectAttributes redirect) {
        try {
            Solution moved = solutions.move(id, step, form.match(), answers.key(form.key()));
            redirect.addFlashAttribute("done", answers.say("advice.solution.done." + step, moved.title()));
        } catch (Refused refused) {
            if (refused.status() != 409 && refused.status() != 412) {
                throw refused;
            }
            redirect.addFlashAttribute("stale", answers.say("advice.stale"));
        }
        return "redirect:/desk/solutions/{id}";
    }

    private Page<Solution> ofCentre(String centre, Status status, @Nullable String cursor) {
        return solutions.solutions(null, null, centre, status, PAGE, cursor);
    }

    private String form(@Nullable Solution solution, Visitor visitor, Model model) {
        if (!visitor.isManager() || (solution != null && !solution.centre().equals(visitor.centre()))) {
            throw new AccessDeniedException("Solutions are kept by their centre's manager");
        }
        model.addAttribute("solution", solution);
        model.addAttribute("categories", choices.named("advice.solution.category.", Category.values()));
        model.addAttribute("dimensions", choices.named("advice.dimension.", Dimension.values()));
        return "advice/solution/form";
    }
}
