package bg.socialhub.portal.eventdesk;

import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.StandsApi;
import bg.socialhub.portal.gateway.StandsApi.Acceptance;
import bg.socialhub.portal.gateway.StandsApi.Refusal;
import bg.socialhub.portal.page.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives the stands of an event to enterprises, or says why not; the answer stands beside the application on the event's page. */
@Controller
class StandController {

    private static final String BACK = "redirect:/desk/events/{event}#stands";

    private final StandsApi stands;
    private final Texts texts;

    StandController(StandsApi stands, Texts texts) {
        this.stands = stands;
        this.texts = texts;
    }

    @PostMapping("/desk/events/{event}/stands/{id}/acceptance")
    String accept(@PathVariable String id, @RequestParam(defaultValue = "") String stand, RedirectAttributes redirect) {
        try {
            stands.accept(id, new Acceptance(stand));
            texts.tell(redirect, "eventdesk.stand.given", stand);
        } catch (Refused refused) {
            fault(id, refused, redirect);
        }
        return BACK;
    }

    @PostMapping("/desk/events/{event}/stands/{id}/refusal")
    String refuse(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes redirect) {
        try {
            stands.refuse(id, new Refusal(reason == null ? "" : reason));
            texts.tell(redirect, "eventdesk.stand.refused");
        } catch (Refused refused) {
            redirect.addFlashAttribute("typed", reason);
            fault(id, refused, redirect);
        }
        return BACK;
    }

    private static void fault(String id, Refused refused, RedirectAttributes redirect) {
        redirect.addFlashAttribute("standFault", Faults.of(refused));
        redirect.addFlashAttribute("faulty", id);
    }
}
