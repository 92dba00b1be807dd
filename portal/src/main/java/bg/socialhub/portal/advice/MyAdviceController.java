package bg.socialhub.portal.advice;

import bg.socialhub.portal.my.OwnEnterprises;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the centre and one's enterprise have worked out together. */
@Controller
class MyAdviceController {

    private final EnterpriseAdvice advice;
    private final OwnEnterprises own;
    private final Beginning beginning;

    MyAdviceController(EnterpriseAdvice advice, OwnEnterprises own, Beginning beginning) {
        this.advice = advice;
        this.own = own;
        this.beginning = beginning;
    }

    @GetMapping("/my/enterprises/{id}/advice")
    String show(@PathVariable String id, Visitor visitor, Model model) {
        model.addAttribute("form", new BeginForm(null, null));
        return page(id, visitor, model);
    }

    @PostMapping("/my/enterprises/{id}/advice")
    String begin(
            @PathVariable String id,
            @ModelAttribute("form") BeginForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        return beginning
                .begin(id, form, result, response)
                .map(assessment -> "redirect:/my/assessments/" + assessment)
                .orElseGet(() -> page(id, visitor, model));
    }

    private String page(String id, Visitor visitor, Model model) {
        model.addAttribute("enterprise", own.get(id, visitor));
        model.addAttribute("ready", visitor.actsFor(id));
        if (visitor.actsFor(id)) {
            advice.show(id, model);
        }
        return "advice/my";
    }
}
