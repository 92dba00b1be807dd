package bg.socialhub.portal.my.request;

import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.SupportRequestsApi;
import bg.socialhub.portal.gateway.SupportRequestsApi.Score;
import bg.socialhub.portal.gateway.SupportRequestsApi.SupportRequest;
import bg.socialhub.portal.gateway.SupportRequestsApi.Words;
import bg.socialhub.portal.gateway.SupportStepsApi;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.rating.RatingSecret;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One request: the conversation with the centre, its end, and what the help was worth. */
@Controller
class MyTalkController {

    private static final int PRECONDITION_FAILED = 412;

    private final SupportRequestsApi api;
    private final SupportStepsApi steps;
    private final MyChoices choices;

    MyTalkController(SupportRequestsApi api, SupportStepsApi steps, MyChoices choices) {
        this.api = api;
        this.steps = steps;
        this.choices = choices;
    }

    @GetMapping("/my/requests/{id}")
    String show(@PathVariable String id, @ModelAttribute("form") TalkForm form, Visitor visitor, Model model) {
        var request = api.supportRequest(id);
        model.addAttribute("talk", Talk.of(request, visitor.subject()));
        model.addAttribute("request", request);
        model.addAttribute(
                "ratingLink",
                request.ratingLink() == null
                        ? null
                        : RatingSecret.address(request.ratingLink().href()));
        model.addAttribute("centres", Part.of(choices::centres));
        model.addAttribute("scores", choices.named("my.request.score.", "5", "4", "3", "2", "1"));
        return "my/request/show";
    }

    @PostMapping("/my/requests/{id}/{step:messages|closure|reopening|satisfaction}")
    String step(
            @PathVariable String id,
            @PathVariable String step,
            @ModelAttribute("form") TalkForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (!result.hasErrors()) {
            try {
                call(id, step, form).get();
                redirect.addFlashAttribute("done", choices.say("my.request.done." + step));
                return "redirect:/my/requests/{id}";
            } catch (Refused refused) {
                refuse(result, refused);
            }
        }
        response.setStatus(Forms.NOT_ACCEPTED);
        return show(id, form, visitor, model);
    }

    /** Somebody else wrote meanwhile: the page shows it, and what was typed may be sent after reading. */
    private void refuse(BindingResult result, Refused refused) {
        if (refused.status() == PRECONDITION_FAILED || refused.is("illegal-transition")) {
            result.reject("stale", choices.say("my.request.stale"));
        } else {
            Forms.refuse(result, refused, Map.of());
        }
    }

    private Supplier<SupportRequest> call(String id, String step, TalkForm form) {
        var words = new Words(form.text());
        String key = String.valueOf(form.key());
        return switch (step) {
            case "messages" -> () -> steps.say(id, form.ifMatch(), key, words);
            case "closure" -> () -> steps.close(id, form.ifMatch(), key, new Words(null));
            case "reopening" -> () -> steps.reopen(id, form.ifMatch(), key, words);
            default -> () -> api.rate(id, form.ifMatch(), key, new Score(form.score(), blankToNull(form.comment())));
        };
    }

    private static @org.jspecify.annotations.Nullable String blankToNull(
            @org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
