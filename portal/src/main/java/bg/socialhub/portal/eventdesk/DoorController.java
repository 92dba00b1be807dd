package bg.socialhub.portal.eventdesk;

import bg.socialhub.portal.gateway.EventDeskApi;
import bg.socialhub.portal.gateway.EventDeskApi.Scan;
import bg.socialhub.portal.gateway.EventDeskApi.Ticket;
import bg.socialhub.portal.gateway.EventsApi.Event;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.ServiceUnavailable;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.signin.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The door: one field, one big answer, and who came in last. */
@Controller
class DoorController {

    private static final String DOOR = "/desk/events/{id}/check-in";
    private static final String SCANNED = "scanned";

    private final EventDeskApi desk;
    private final OwnEvents events;

    DoorController(EventDeskApi desk, OwnEvents events) {
        this.desk = desk;
        this.events = events;
    }

    @GetMapping(DOOR)
    String door(@PathVariable String id, Visitor visitor, Model model) {
        Event event = events.get(id, visitor);
        model.addAttribute("event", event);
        model.addAttribute("scans", Part.of(() -> desk.scans(id)));
        return "eventdesk/door";
    }

    @PostMapping(DOOR)
    String scan(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String code,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String script,
            Model model,
            RedirectAttributes redirect) {
        Scanned scanned = scan(id, code.strip());
        if (script == null) {
            redirect.addFlashAttribute(SCANNED, scanned);
            return "redirect:" + DOOR;
        }
        model.addAttribute(SCANNED, scanned);
        model.addAttribute("scans", Part.of(() -> desk.scans(id)));
        model.addAttribute("again", true);
        return "eventdesk/answer :: answer";
    }

    private Scanned scan(String id, String code) {
        if (code.isEmpty()) {
            return Scanned.nothing("empty");
        }
        if (Scanned.isCyrillic(code)) {
            return Scanned.nothing("keyboard");
        }
        try {
            return Scanned.entered(desk.checkIn(id, new Scan(code)));
        } catch (ServiceUnavailable _) {
            return Scanned.nothing("unavailable");
        } catch (Refused refused) {
            if (refused.status() == 400 || refused.status() == 422) {
                return Scanned.nothing("ticket-unknown");
            }
            Scanned scanned = Scanned.refused(refused);
            return refused.is("wrong-event") ? otherEvent(scanned, code) : scanned;
        }
    }

    private Scanned otherEvent(Scanned scanned, String code) {
        try {
            Ticket ticket = desk.ticket(code);
            return scanned.forEvent(ticket.title().toString());
        } catch (ServiceUnavailable | Refused _) {
            return scanned;
        }
    }
}
