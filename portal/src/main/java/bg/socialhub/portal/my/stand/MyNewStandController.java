package bg.socialhub.portal.my.stand;

import bg.socialhub.portal.gateway.EventsApi;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.StandsApi;
import bg.socialhub.portal.gateway.StandsApi.Stand;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.my.OwnEnterprises;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Applying for a stand; the way here is the page of an event. */
@Controller
class MyNewStandController {

    private static final Map<String, String> NAMES = Map.of("standCode", "stand", "enterpriseId", "enterprise");

    private final StandsApi api;
    private final EventsApi events;
    private final OwnEnterprises own;
    private final MyChoices choices;

    MyNewStandController(StandsApi api, EventsApi events, OwnEnterprises own, MyChoices choices) {
        this.api = api;
        this.events = events;
        this.own = own;
        this.choices = choices;
    }

    @GetMapping("/my/stands/new")
    String form(@ModelAttribute("form") StandForm form, Visitor visitor, Model model) {
        if (form.event() == null || form.event().isBlank()) {
            return "redirect:/events";
        }
        var mine = own.all(visitor);
        var ready = mine.stream().filter(one -> visitor.actsFor(one.id())).toList();
        model.addAttribute("event", events.event(form.event()));
        model.addAttribute(
                "stands",
                MyChoices.inOrder(
                        api.stands(form.event()).items().stream().filter(one -> one.enterpriseId() == null),
                        Stand::stand,
                        Stand::stand));
        model.addAttribute("enterprises", choices.enterprises(ready));
        model.addAttribute("pending", mine.size() > ready.size());
        return "my/stand/new";
    }

    @PostMapping("/my/stands/new")
    String apply(
            @ModelAttribute("form") StandForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            api.apply(String.valueOf(form.event()), String.valueOf(form.key()), form.toWish());
            redirect.addFlashAttribute("done", choices.say("my.stand.applied"));
            return "redirect:/my/stands";
        } catch (Refused refused) {
            response.setStatus(Forms.NOT_ACCEPTED);
            Forms.refuse(result, refused, NAMES);
            return form(form, visitor, model);
        }
    }
}
