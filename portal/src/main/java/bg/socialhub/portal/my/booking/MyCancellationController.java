package bg.socialhub.portal.my.booking;

import bg.socialhub.portal.booking.CancellationTime;
import bg.socialhub.portal.gateway.BookingsApi;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.BookingsApi.Reason;
import bg.socialhub.portal.gateway.BookingsApi.Status;
import bg.socialhub.portal.gateway.IfMatch;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import bg.socialhub.portal.my.Confirmation;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.my.WordsForm;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Forms;
import jakarta.servlet.http.HttpServletResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Giving up a booking, a place on the waiting list or an offer. */
@Controller
@RequestMapping("/my/bookings/{id}/cancellation")
class MyCancellationController {

    private final BookingsApi api;
    private final BookedRooms rooms;
    private final CancellationTime time;
    private final MyChoices choices;
    private final Formats formats;

    MyCancellationController(
            BookingsApi api, BookedRooms rooms, CancellationTime time, MyChoices choices, Formats formats) {
        this.api = api;
        this.rooms = rooms;
        this.time = time;
        this.choices = choices;
        this.formats = formats;
    }

    @GetMapping
    String ask(@PathVariable String id, @ModelAttribute("form") WordsForm form, Model model) {
        Booking booking = api.booking(id);
        Room room = rooms.of(List.of(booking)).get(booking.roomId());
        OffsetDateTime until = time.until(booking, room);
        return until != null && time.isOver(until)
                ? tooLate(booking, until, model)
                : ask(booking, room == null ? "" : room.name().toString(), model);
    }

    /** @param seen what was given up: who would leave the list is asked again when the time was just offered to them */
    @PostMapping
    String cancel(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Status seen,
            @ModelAttribute("form") WordsForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Booking booking = api.booking(id);
        if (seen != null && seen != booking.status()) {
            result.reject(
                    "changed", choices.say("waiting.changed", choices.say("my.booking.status." + booking.status())));
            return askAgain(id, form, model, response);
        }
        String kind = kind(booking);
        try {
            api.cancel(id, IfMatch.of(booking.version()), new Reason(reason(form, kind)));
            redirect.addFlashAttribute("done", choices.say(kind + "done"));
            return "redirect:/my/bookings";
        } catch (Refused refused) {
            OffsetDateTime until = CancellationTime.in(refused);
            if (until != null) {
                response.setStatus(Forms.NOT_ACCEPTED);
                return tooLate(booking, until, model);
            }
            Forms.refuse(result, refused, Map.of("reason", "text"));
            return askAgain(id, form, model, response);
        }
    }

    private String askAgain(String id, WordsForm form, Model model, HttpServletResponse response) {
        response.setStatus(Forms.NOT_ACCEPTED);
        return ask(id, form, model);
    }

    private String ask(Booking booking, String room, Model model) {
        String kind = kind(booking);
        model.addAttribute(
                "ask",
                new Confirmation(
                        choices.say(kind + "title"),
                        choices.say(kind + "text", room, formats.span(booking.start(), booking.end())),
                        "/my/bookings/" + booking.id() + "/cancellation?seen=" + booking.status(),
                        choices.say(kind + "do"),
                        "/my/bookings",
                        booking.is("WAITING") || booking.is("OFFERED") ? "" : choices.say("my.booking.cancel.reason")));
        return "my/confirm";
    }

    private String tooLate(Booking booking, OffsetDateTime until, Model model) {
        model.addAttribute("booking", booking);
        model.addAttribute("until", until);
        return "my/booking/too-late";
    }

    /** The key before what is said of it. */
    private static String kind(Booking booking) {
        return switch (booking.status()) {
            case WAITING -> "waiting.leave.";
            case OFFERED -> "waiting.decline.";
            default -> "my.booking.cancel.";
        };
    }

    /** The API wants words; the person need not have any. */
    private String reason(WordsForm form, String kind) {
        String said = form.text();
        return said == null || said.isBlank() ? choices.say(kind + "no-reason") : said.strip();
    }
}
