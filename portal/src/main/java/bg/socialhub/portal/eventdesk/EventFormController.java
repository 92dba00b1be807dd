package bg.socialhub.portal.eventdesk;

import bg.socialhub.portal.gateway.EventDeskApi;
import bg.socialhub.portal.gateway.EventDeskApi.Plan;
import bg.socialhub.portal.gateway.EventsApi.Event;
import bg.socialhub.portal.gateway.EventsApi.Quota;
import bg.socialhub.portal.gateway.IfMatch;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.RoomsApi;
import bg.socialhub.portal.gateway.ServiceUnavailable;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.page.Texts;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Plans an event, and plans it anew. */
@Controller
class EventFormController {

    private static final Map<String, String> NAMES = Map.of(
            "title.bg", "titleBg",
            "title.en", "titleEn",
            "description.bg", "descriptionBg",
            "description.en", "descriptionEn",
            "start", "day",
            "end", "ends",
            "registrationClosesAt", "closesDay");
    private static final String FORM = "eventdesk/form";

    private final EventDeskApi desk;
    private final OwnEvents events;
    private final RoomsApi rooms;
    private final Formats formats;
    private final Texts texts;

    EventFormController(EventDeskApi desk, OwnEvents events, RoomsApi rooms, Formats formats, Texts texts) {
        this.desk = desk;
        this.events = events;
        this.rooms = rooms;
        this.formats = formats;
        this.texts = texts;
    }

    @GetMapping("/desk/events/new")
    String blank(Visitor visitor, Model model) {
        model.addAttribute("form", EventForm.blank());
        return form(visitor, model);
    }

    @PostMapping("/desk/events")
    String draft(
            @ModelAttribute("form") EventForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        String key = form.key() == null ? formats.key() : form.key();
        return save(form, result, visitor, model, redirect, response, plan -> desk.draft(key, plan));
    }

    /** With a suggestion of the hub by its place in the list, the form holds the room and time that it offers. */
    @GetMapping("/desk/events/{id}/edit")
    String edit(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer suggestion,
            Visitor visitor,
            Model model) {
        Event event = events.get(id, visitor);
        EventForm form = EventForm.of(event);
        var offered = event.room() == null ? null : event.room().suggestions();
        if (offered != null && suggestion != null && suggestion >= 0 && suggestion < offered.size()) {
            form = form.at(offered.get(suggestion));
            model.addAttribute("suggested", true);
        }
        model.addAttribute("form", form);
        model.addAttribute("event", event);
        return form(visitor, model);
    }

    @PostMapping("/desk/events/{id}")
    String revise(
            @PathVariable String id,
            @ModelAttribute("form") EventForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Event event = events.get(id, visitor);
        model.addAttribute("event", event);
        long version = form.version() == null ? event.version() : form.version();
        return save(
                form, result, visitor, model, redirect, response, plan -> desk.revise(id, IfMatch.of(version), plan));
    }

    /** Sends a plan to the API. */
    private interface Sending {
        Event send(Plan plan);
    }

    private String save(
            EventForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response,
            Sending sending) {
        var check = new FormCheck(form, result, texts);
        if (!result.hasErrors()) {
            try {
                Event saved = sending.send(form.plan(OwnEvents.centre(visitor), check.times(), check.quotas()));
                texts.tell(redirect, "eventdesk.form.done");
                redirect.addAttribute("id", saved.id());
                return "redirect:/desk/events/{id}";
            } catch (Refused refused) {
                Forms.refuse(result, refused, names(check.quotas(), refused));
                model.addAttribute("stale", refused.status() == HttpStatus.PRECONDITION_FAILED.value());
            } catch (ServiceUnavailable _) {
                model.addAttribute("unavailable", true);
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                return form(visitor, model);
            }
        }
        response.setStatus(Forms.NOT_ACCEPTED);
        return form(visitor, model);
    }

    private String form(Visitor visitor, Model model) {
        String centre = OwnEvents.centre(visitor);
        model.addAttribute("rooms", Part.of(() -> rooms.ofCentre(centre)));
        return FORM;
    }

    /** The API counts quotas and stands, the form names them. */
    private static Map<String, String> names(List<Quota> quotas, Refused refused) {
        var names = new HashMap<>(NAMES);
        for (int i = 0; i < quotas.size(); i++) {
            names.put("quotas[" + i + "].size", "seats[" + quotas.get(i).code() + "]");
        }
        for (var field : refused.fields()) {
            if (field.name().startsWith("stands")) {
                names.put(field.name(), "stands");
            }
        }
        return names;
    }
}
