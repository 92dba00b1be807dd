package bg.socialhub.portal.desk.booking;

import bg.socialhub.portal.gateway.BookingDecisionsApi;
import bg.socialhub.portal.gateway.BookingDecisionsApi.Approval;
import bg.socialhub.portal.gateway.BookingsApi;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Texts;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One booking and the centre's decision on it. */
@Controller
@RequestMapping("/desk/bookings/{id}")
class BookingDecisionController {

    private final BookingsApi bookings;
    private final BookingDecisionsApi decisions;
    private final BookingPage page;
    private final Texts texts;

    BookingDecisionController(BookingsApi bookings, BookingDecisionsApi decisions, BookingPage page, Texts texts) {
        this.bookings = bookings;
        this.decisions = decisions;
        this.page = page;
        this.texts = texts;
    }

    @GetMapping
    String booking(@PathVariable String id, Visitor visitor, Model model) {
        return page.show(id, "booking", DecisionForm.empty(), visitor, model);
    }

    /** Both need a reason, and cannot be undone. */
    @GetMapping("/{decision:rejection|cancellation}")
    String ask(@PathVariable String id, @PathVariable String decision, Visitor visitor, Model model) {
        model.addAttribute("decision", decision);
        return page.show(id, "ending", DecisionForm.empty(), visitor, model);
    }

    @PostMapping("/{decision:confirmation|rejection|cancellation}")
    String decide(
            @PathVariable String id,
            @PathVariable String decision,
            @ModelAttribute("form") DecisionForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            decide(id, decision, form);
        } catch (Refused refused) {
            if (refused.is("competing-requests")) {
                return "redirect:/desk/bookings/{id}/competing-requests";
            }
            Forms.refuse(result, refused, response);
            model.addAttribute("decision", decision);
            return page.show(id, decision.equals("confirmation") ? "booking" : "ending", form, visitor, model);
        }
        texts.tell(redirect, "desk.booking.done." + decision);
        return "redirect:/desk/bookings/{id}";
    }

    private void decide(String id, String decision, DecisionForm form) {
        switch (decision) {
            case "confirmation" -> decisions.confirm(id, form.match(), Approval.ALONE);
            case "rejection" -> decisions.reject(id, form.match(), form.toReason());
            default -> bookings.cancel(id, form.match(), form.toReason());
        }
    }
}
