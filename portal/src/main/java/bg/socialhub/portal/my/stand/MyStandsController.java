package bg.socialhub.portal.my.stand;

import bg.socialhub.portal.gateway.EventsApi;
import bg.socialhub.portal.gateway.EventsApi.Event;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.StandsApi;
import bg.socialhub.portal.gateway.StandsApi.Application;
import bg.socialhub.portal.my.Confirmation;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.my.OwnEnterprises;
import bg.socialhub.portal.my.WordsForm;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.signin.Visitor;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The applications of one's enterprises for stands. */
@Controller
class MyStandsController {

    private static final int CONFLICT = 409;

    private final StandsApi api;
    private final EventsApi events;
    private final OwnEnterprises own;
    private final MyChoices choices;

    MyStandsController(StandsApi api, EventsApi events, OwnEnterprises own, MyChoices choices) {
        this.api = api;
        this.events = events;
        this.own = own;
        this.choices = choices;
    }

    @GetMapping("/my/stands")
    String list(Visitor visitor, Model model) {
        List<Application> all = visitor.enterprises().stream()
                .flatMap(one -> api.ofEnterprise(one, null).items().stream())
                .sorted(Comparator.comparing(Application::at).reversed())
                .toList();
        model.addAttribute("applications", all);
        model.addAttribute("events", eventsOf(all));
        model.addAttribute("enterprises", Part.of(() -> choices.enterprises(own.all(visitor))));
        return "my/stand/list";
    }

    @GetMapping("/my/stands/{id}/withdrawal")
    String askToWithdraw(@PathVariable String id, @ModelAttribute("form") WordsForm form, Model model) {
        Application application = api.application(id);
        Event event = events.event(application.eventId());
        model.addAttribute(
                "ask",
                new Confirmation(
                        choices.say("my.stand.withdraw.title"),
                        choices.say("my.stand.withdraw.text", event.title()),
                        "/my/stands/" + application.id() + "/withdrawal",
                        choices.say("my.stand.withdraw"),
                        "/my/stands",
                        ""));
        return "my/confirm";
    }

    /** Whoever was quicker in another window did the same; the list shows how it is. */
    @PostMapping("/my/stands/{id}/withdrawal")
    String withdraw(@PathVariable String id, RedirectAttributes redirect) {
        try {
            api.withdraw(id);
            redirect.addFlashAttribute("done", choices.say("my.stand.withdrawn"));
        } catch (Refused refused) {
            if (refused.status() != CONFLICT) {
                throw refused;
            }
        }
        return "redirect:/my/stands";
    }

    /** By id; an event that is not public any more has no name here. */
    private Map<String, Event> eventsOf(List<Application> applications) {
        Map<String, Event> found = new HashMap<>();
        applications.stream().map(Application::eventId).distinct().forEach(id -> {
            try {
                found.put(id, events.event(id));
            } catch (Refused _) {
                // because it is not there for this visitor
            }
        });
        return found;
    }
}
