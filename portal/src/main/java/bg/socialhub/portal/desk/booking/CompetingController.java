package bg.socialhub.portal.desk.booking;

import bg.socialhub.portal.gateway.BookingDecisionsApi;
import bg.socialhub.portal.gateway.BookingDecisionsApi.Approval;
import bg.socialhub.portal.gateway.BookingsApi;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.BookingsApi.Status;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Texts;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Several requests for one time, side by side: one of them is confirmed, and with it the others that were seen are rejected. */
@Controller
@RequestMapping("/desk/bookings/{id}/competing-requests")
class CompetingController {

    private final BookingsApi bookings;
    private final BookingDecisionsApi decisions;
    private final BookingPage page;
    private final Texts texts;

    CompetingController(BookingsApi bookings, BookingDecisionsApi decisions, BookingPage page, Texts texts) {
        this.bookings = bookings;
        this.decisions = decisions;
        this.page = page;
        this.texts = texts;
    }

    @GetMapping
    String compare(@PathVariable String id, Visitor visitor, Model model) {
        Booking booking = bookings.booking(id);
        if (booking.status() != Status.REQUESTED) {
            return "redirect:/desk/bookings/{id}";
        }
        model.addAttribute("form", DecisionForm.empty());
        return show(booking, visitor, model);
    }

    @PostMapping
    String confirm(
            @PathVariable String id,
            @ModelAttribute("form") DecisionForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        List<String> seen = form.seen() == null ? List.of() : form.seen();
        if (!seen.isEmpty() && !form.hasReason()) {
            result.rejectValue("reason", "missing", texts.say("waiting.competing.reason.missing"));
        }
        if (!result.hasErrors()) {
            try {
                decisions.confirm(id, form.match(), approval(form, seen));
                texts.tell(redirect, "waiting.competing.done");
                return "redirect:/desk/bookings/{id}";
            } catch (Refused refused) {
                if (refused.is("competing-requests")) {
                    result.reject("competing", texts.say("waiting.competing.more"));
                } else {
                    Forms.refuse(result, refused);
                }
            }
        }
        response.setStatus(Forms.NOT_ACCEPTED);
        return show(bookings.booking(id), visitor, model);
    }

    private static Approval approval(DecisionForm form, List<String> seen) {
        return seen.isEmpty() ? Approval.ALONE : new Approval(true, seen, form.reason());
    }

    private String show(Booking booking, Visitor visitor, Model model) {
        page.put(booking, visitor, model);
        model.addAttribute("rivals", bookings.competing(booking.id()).items());
        return "desk/booking/competing";
    }
}
