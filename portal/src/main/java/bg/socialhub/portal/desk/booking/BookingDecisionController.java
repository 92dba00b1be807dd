package bg.socialhub.portal.desk.booking;

import bg.socialhub.portal.desk.CentreRooms;
import bg.socialhub.portal.desk.Desk;
import bg.socialhub.portal.gateway.BookingsApi;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.BookingsApi.Reason;
import bg.socialhub.portal.gateway.BookingsApi.Status;
import bg.socialhub.portal.gateway.IfMatch;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
    private final CentreRooms rooms;
    private final Formats formats;
    private final MessageSource messages;

    BookingDecisionController(BookingsApi bookings, CentreRooms rooms, Formats formats, MessageSource messages) {
        this.bookings = bookings;
        this.rooms = rooms;
        this.formats = formats;
        this.messages = messages;
    }

    /** A decision on the version that was seen, with a reason where one is owed. */
    record DecisionForm(@Nullable Long version, @Nullable String reason) {

        String match() {
            return IfMatch.of(version == null ? 0 : version);
        }
    }

    @GetMapping
    String booking(@PathVariable String id, Visitor visitor, Model model) {
        return show(id, "booking", new DecisionForm(null, null), visitor, model);
    }

    /** Both need a reason, and cannot be undone. */
    @GetMapping("/{decision:rejection|cancellation}")
    String ask(@PathVariable String id, @PathVariable String decision, Visitor visitor, Model model) {
        model.addAttribute("decision", decision);
        return show(id, "ending", new DecisionForm(null, null), visitor, model);
    }

    @PostMapping("/{decision:confirmation|rejection|cancellation}")
    String decide(
            @PathVariable String id,
            @PathVariable String decision,
            @ModelAttribute("form") DecisionForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            Locale language,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            decide(id, decision, form);
        } catch (Refused refused) {
            Forms.refuse(result, refused);
            response.setStatus(Forms.NOT_ACCEPTED);
            model.addAttribute("decision", decision);
            return show(id, decision.equals("confirmation") ? "booking" : "ending", form, visitor, model);
        }
        redirect.addFlashAttribute("done", messages.getMessage("desk.booking.done." + decision, null, language));
        return "redirect:/desk/bookings/{id}";
    }

    private void decide(String id, String decision, DecisionForm form) {
        Reason reason = new Reason(form.reason() == null || form.reason().isBlank() ? null : form.reason());
        switch (decision) {
            case "confirmation" -> bookings.confirm(id, form.match());
            case "rejection" -> bookings.reject(id, form.match(), reason);
            default -> bookings.cancel(id, form.match(), reason);
        }
    }

    private String show(String id, String page, DecisionForm form, Visitor visitor, Model model) {
        Booking booking = bookings.booking(id);
        model.addAttribute("booking", booking);
        model.addAttribute("when", formats.span(booking.start(), booking.end()));
        model.addAttribute("names", rooms.names(Desk.centre(visitor)));
        model.addAttribute("open", booking.status() == Status.REQUESTED || booking.status() == Status.CONFIRMED);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", form);
        }
        return "desk/booking/" + page;
    }
}
