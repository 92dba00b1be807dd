package bg.socialhub.portal.my.proposal;

import bg.socialhub.portal.gateway.PartnershipsApi;
import bg.socialhub.portal.gateway.PartnershipsApi.Answer;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.my.Confirmation;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.my.WordsForm;
import bg.socialhub.portal.page.Forms;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One proposal and its way from the question to the end of the work together. */
@Controller
class MyProposalController {

    private final PartnershipsApi api;
    private final MyChoices choices;

    MyProposalController(PartnershipsApi api, MyChoices choices) {
        this.api = api;
        this.choices = choices;
    }

    @GetMapping("/my/proposals/{id}")
    String show(@PathVariable String id, @ModelAttribute("form") WordsForm form, Model model) {
        var proposal = api.partnership(id);
        model.addAttribute("proposal", proposal);
        model.addAttribute("steps", Step.of(proposal));
        return "my/proposal/show";
    }

    /** Declining and withdrawing cannot be taken back. */
    @GetMapping("/my/proposals/{id}/{step:decline|withdrawal}")
    String ask(
            @PathVariable String id, @PathVariable String step, @ModelAttribute("form") WordsForm form, Model model) {
        var proposal = api.partnership(id);
        String kind = Step.valueOf(step.toUpperCase(Locale.ROOT)).label(proposal.status());
        model.addAttribute(
                "ask",
                new Confirmation(
                        choices.say("my.proposal.ask." + kind),
                        choices.say("my.proposal.ask.text." + kind),
                        "/my/proposals/" + proposal.id() + "/" + step,
                        choices.say("my.proposal.step." + kind),
                        "/my/proposals/" + proposal.id(),
                        choices.say("my.proposal.words")));
        return "my/confirm";
    }

    @PostMapping("/my/proposals/{id}/{step:acceptance|decline|activation|completion|withdrawal}")
    String move(
            @PathVariable String id,
            @PathVariable String step,
            @ModelAttribute("form") WordsForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            var moved = api.move(id, step, String.valueOf(form.key()), new Answer(blankToNull(form.text())));
            redirect.addFlashAttribute("done", choices.say("my.proposal.done." + moved.status()));
            return "redirect:/my/proposals/{id}";
        } catch (Refused refused) {
            response.setStatus(Forms.NOT_ACCEPTED);
            if (refused.is("illegal-transition")) {
                result.reject("stale", choices.say("my.proposal.stale"));
            } else {
                Forms.refuse(result, refused, Map.of("message", "text"));
            }
            return show(id, form, model);
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
