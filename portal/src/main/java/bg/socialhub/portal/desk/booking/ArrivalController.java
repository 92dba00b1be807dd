package bg.socialhub.portal.desk.booking;

import bg.socialhub.portal.gateway.BookingDecisionsApi;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Texts;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Noting that somebody came, so that their room is not given back. */
@Controller
class ArrivalController {

    private final BookingDecisionsApi decisions;
    private final BookingPage page;
    private final Texts texts;

    ArrivalController(BookingDecisionsApi decisions, BookingPage page, Texts texts) {
        this.decisions = decisions;
        this.page = page;
        this.texts = texts;
    }

    /** @param today whether one goes on with the day and not with the booking */
    @PostMapping("/desk/bookings/{id}/arrival")
    String arrive(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean today,
            @ModelAttribute("form") DecisionForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            var booking = decisions.arrive(id, form.match());
            texts.tell(redirect, "waiting.arrival.done", booking.purpose());
        } catch (Refused refused) {
            Forms.refuse(result, refused, response);
            return page.show(id, "booking", form, visitor, model);
        }
        return today ? "redirect:/desk" : "redirect:/desk/bookings/{id}";
    }
}
