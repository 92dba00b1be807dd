package bg.socialhub.portal.my.booking;

import bg.socialhub.portal.gateway.BookingsApi;
import bg.socialhub.portal.gateway.BookingsApi.Reason;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.my.Confirmation;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.my.WordsForm;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's bookings of rooms: the coming ones and the past ones, and giving one up. */
@Controller
class MyBookingsController {

    private static final int PAGE = 20;

    private final BookingsApi api;
    private final BookedRooms rooms;
    private final MyChoices choices;
    private final Formats formats;
    private final Clock clock;

    MyBookingsController(BookingsApi api, BookedRooms rooms, MyChoices choices, Formats formats, Clock clock) {
        this.api = api;
        this.rooms = rooms;
        this.choices = choices;
        this.formats = formats;
        this.clock = clock;
    }

    @GetMapping("/my/bookings")
    String list(
            @RequestParam(defaultValue = "false") boolean past,
            @RequestParam(required = false) @Nullable String cursor,
            Visitor visitor,
            Model model) {
        var now = clock.instant().atZone(Formats.ZONE).toOffsetDateTime();
        var bookings = api.bookings(null, null, null, past ? null : now, past ? now : null, PAGE, cursor);
        model.addAttribute("bookings", bookings);
        model.addAttribute("past", past);
        model.addAttribute("books", visitor.isMember() || visitor.is(bg.socialhub.portal.signin.Role.PARTNER));
        model.addAttribute("rooms", Part.of(() -> rooms.of(bookings.items())));
        model.addAttribute("centres", Part.of(choices::centres));
        return "my/booking/list";
    }

    @GetMapping("/my/bookings/{id}/cancellation")
    String askToCancel(@PathVariable String id, @ModelAttribute("form") WordsForm form, Model model) {
        var booking = api.booking(id);
        var room = rooms.of(List.of(booking)).get(booking.roomId());
        model.addAttribute(
                "ask",
                new Confirmation(
                        choices.say("my.booking.cancel.title"),
                        choices.say(
                                "my.booking.cancel.text",
                                room == null ? "" : room.name(),
                                formats.span(booking.start(), booking.end())),
                        "/my/bookings/" + booking.id() + "/cancellation",
                        choices.say("my.booking.cancel"),
                        "/my/bookings",
                        choices.say("my.booking.cancel.reason")));
        return "my/confirm";
    }

    @PostMapping("/my/bookings/{id}/cancellation")
    String cancel(
            @PathVariable String id,
            @ModelAttribute("form") WordsForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            api.cancel(id, "\"" + api.booking(id).version() + "\"", new Reason(reason(form)));
            redirect.addFlashAttribute("done", choices.say("my.booking.cancelled"));
            return "redirect:/my/bookings";
        } catch (Refused refused) {
            Forms.refuse(result, refused, Map.of("reason", "text"));
            response.setStatus(Forms.NOT_ACCEPTED);
            return askToCancel(id, form, model);
        }
    }

    /** The API wants words; the person need not have any. */
    private String reason(WordsForm form) {
        String said = form.text();
        return said == null || said.isBlank() ? choices.say("my.booking.cancel.no-reason") : said.strip();
    }
}
