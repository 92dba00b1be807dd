package bg.socialhub.portal.my.saved;

import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.SavedEnterprisesApi;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.page.Part;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The enterprises that somebody wants to find again. */
@Controller
class MySavedController {

    private final SavedEnterprisesApi api;
    private final MyChoices choices;

    MySavedController(SavedEnterprisesApi api, MyChoices choices) {
        this.api = api;
        this.choices = choices;
    }

    @GetMapping("/my/saved")
    String list(Model model) {
        model.addAttribute("saved", api.saved().items());
        model.addAttribute("districts", Part.of(choices::districts));
        return "my/saved/list";
    }

    /** Whoever had to sign in first comes here and finds the button again. */
    @GetMapping("/my/saved/{id}")
    String enterprise(@PathVariable String id) {
        return "redirect:/enterprises/{id}";
    }

    @PostMapping("/my/saved/{id}")
    String save(@PathVariable String id, RedirectAttributes redirect) {
        try {
            api.save(id);
            redirect.addFlashAttribute("done", choices.say("my.saved.done"));
            return "redirect:/enterprises/{id}";
        } catch (Refused refused) {
            if (!refused.is("too-many-saved")) {
                throw refused;
            }
            redirect.addFlashAttribute("done", refused.detail());
            return "redirect:/my/saved";
        }
    }

    @PostMapping("/my/saved/{id}/removal")
    String forget(@PathVariable String id, RedirectAttributes redirect) {
        api.forget(id);
        redirect.addFlashAttribute("done", choices.say("my.saved.removed"));
        return "redirect:/my/saved";
    }
}
