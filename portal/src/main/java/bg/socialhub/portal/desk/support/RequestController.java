package bg.socialhub.portal.desk.support;

import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.SupportStepsApi;
import bg.socialhub.portal.gateway.SupportStepsApi.Assignment;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Texts;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One request: the conversation, and what the centre can do next. */
@Controller
@RequestMapping("/desk/requests/{id}")
class RequestController {

    private final SupportStepsApi steps;
    private final RequestPage page;
    private final Formats formats;
    private final Texts texts;

    RequestController(SupportStepsApi steps, RequestPage page, Formats formats, Texts texts) {
        this.steps = steps;
        this.page = page;
        this.formats = formats;
        this.texts = texts;
    }

    @GetMapping
    String request(@PathVariable String id, Visitor visitor, Model model) {
        return page.show(id, visitor, model);
    }

    @PostMapping("/{step:assignment|message|waiting|resolution|closure|reopening}")
    String step(
            @PathVariable String id,
            @PathVariable String step,
            @ModelAttribute("form") StepForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            does(id, step, form);
        } catch (Refused refused) {
            Forms.refuse(result, refused);
            response.setStatus(Forms.NOT_ACCEPTED);
            return page.show(id, visitor, model);
        }
        texts.tell(redirect, "desk.request.done." + step);
        return "redirect:/desk/requests/{id}";
    }

    private void does(String id, String step, StepForm form) {
        String key = form.key() == null || form.key().isBlank() ? formats.key() : form.key();
        switch (step) {
            case "assignment" -> steps.assign(id, form.match(), new Assignment(null));
            case "message" -> steps.say(id, form.match(), key, form.words());
            case "waiting" -> steps.await(id, form.match(), key, form.words());
            case "resolution" -> steps.resolve(id, form.match(), key, form.words());
            case "closure" -> steps.close(id, form.match(), key, form.words());
            default -> steps.reopen(id, form.match(), key, form.words());
        }
    }
}
