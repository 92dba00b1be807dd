package bg.socialhub.portal.desk.booking;

import bg.socialhub.portal.gateway.BookingsApi;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.MessageSource;
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

    private final BookingsApi bookings;
    private final BookingPage page;
    private final MessageSource messages;

    ArrivalController(BookingsApi bookings, BookingPage page, MessageSource messages) {
        this.bookings = bookings;
        this.page = page;
        this.messages = messages;
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
            Locale language,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            var booking = bookings.arrive(id, form.match());
            redirect.addFlashAttribute(
                    "done", messages.getMessage("waiting.arrival.done", new Object[] {booking.purpose()}, language));
        } catch (Refused refused) {
            Forms.refuse(result, refused);
            response.setStatus(Forms.NOT_ACCEPTED);
            return page.show(id, "booking", form, visitor, model);
        }
        return today ? "redirect:/desk" : "redirect:/desk/bookings/{id}";
    }
}
