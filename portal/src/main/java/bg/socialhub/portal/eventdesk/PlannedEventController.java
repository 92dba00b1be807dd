package bg.socialhub.portal.eventdesk;

import bg.socialhub.portal.gateway.EventDeskApi;
import bg.socialhub.portal.gateway.EventDeskApi.Reason;
import bg.socialhub.portal.gateway.EventsApi.Event;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Texts;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One event as the staff see it: its room, its seats, its people, its stands. */
@Controller
class PlannedEventController {

    private static final int PEOPLE = 100;

    private final EventDeskApi desk;
    private final OwnEvents events;
    private final PlannedEventPage page;
    private final Texts texts;

    PlannedEventController(EventDeskApi desk, OwnEvents events, PlannedEventPage page, Texts texts) {
        this.desk = desk;
        this.events = events;
        this.page = page;
        this.texts = texts;
    }

    @GetMapping("/desk/events/{id}")
    String event(@PathVariable String id, Visitor visitor, Model model) {
        page.show(events.get(id, visitor), model);
        return "eventdesk/event";
    }

    /** The part about the room; a script that asks again gets nothing new while the answer is still awaited. */
    @GetMapping("/desk/events/{id}/room")
    String room(
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String script,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        if (script == null) {
            return "redirect:/desk/events/{id}";
        }
        Event event = events.get(id, visitor);
        if (event.room() != null && event.room().status().equals("REQUESTED")) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
        }
        page.room(event, model);
        return "eventdesk/room :: room";
    }

    /** Everybody who comes or waits, a hundred on a page. */
    @GetMapping("/desk/events/{id}/people")
    String people(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            Visitor visitor,
            Model model) {
        model.addAttribute("event", events.get(id, visitor));
        model.addAttribute("people", desk.registrations(id, PEOPLE, cursor));
        return "eventdesk/people";
    }

    @PostMapping("/desk/events/{id}/publication")
    String publish(@PathVariable String id, RedirectAttributes redirect) {
        try {
            desk.publish(id);
            texts.tell(redirect, "eventdesk.published");
        } catch (Refused refused) {
            redirect.addFlashAttribute("fault", Faults.of(refused));
        }
        return "redirect:/desk/events/{id}";
    }

    /** Asks first, because people who registered have to be told why. */
    @GetMapping("/desk/events/{id}/cancellation")
    String askWhy(@PathVariable String id, @ModelAttribute("form") Cancellation form, Visitor visitor, Model model) {
        return cancellation(id, visitor, model);
    }

    @PostMapping("/desk/events/{id}/cancellation")
    String cancel(
            @PathVariable String id,
            @ModelAttribute("form") Cancellation form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            desk.cancel(id, new Reason(form.reason()));
            texts.tell(redirect, "eventdesk.cancelled");
            return "redirect:/desk/events/{id}";
        } catch (Refused refused) {
            Forms.refuse(result, refused);
            response.setStatus(Forms.NOT_ACCEPTED);
            return cancellation(id, visitor, model);
        }
    }

    private String cancellation(String id, Visitor visitor, Model model) {
        model.addAttribute("event", events.get(id, visitor));
        model.addAttribute("people", desk.registrations(id, 1, null).total());
        return "eventdesk/cancellation";
    }

    /** Why the event does not take place. */
    record Cancellation(@Nullable String reason) {}
}
