package bg.socialhub.portal.advice.solution;

import bg.socialhub.portal.gateway.AssessmentsApi.Dimension;
import bg.socialhub.portal.gateway.SolutionsApi;
import bg.socialhub.portal.gateway.SolutionsApi.Category;
import bg.socialhub.portal.gateway.SolutionsApi.Status;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.page.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the centres offer, for everybody. */
@Controller
class SolutionController {

    private static final int PAGE = 24;

    private final SolutionsApi solutions;
    private final MyChoices choices;

    SolutionController(SolutionsApi solutions, MyChoices choices) {
        this.solutions = solutions;
        this.choices = choices;
    }

    @GetMapping("/solutions")
    String solutions(
            @ModelAttribute("filter") SolutionFilter filter,
            BindingResult ignored,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        model.addAttribute("categories", Category.values());
        model.addAttribute("dimensions", Dimension.values());
        model.addAttribute("centres", Part.of(choices::centres));
        model.addAttribute(
                "found",
                Part.of(() -> solutions.solutions(
                        filter.category(), filter.dimension(), filter.centre(), Status.OFFERED, PAGE, cursor)));
        return "advice/solution/solutions";
    }

    @GetMapping("/solutions/{id}")
    String solution(@PathVariable String id, Model model) {
        model.addAttribute("solution", solutions.solution(id));
        model.addAttribute("centres", Part.of(choices::centres));
        return "advice/solution/solution";
    }
}
