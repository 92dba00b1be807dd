package bg.socialhub.portal.my.booking;

import bg.socialhub.portal.booking.CancellationTime;
import bg.socialhub.portal.gateway.BookingsApi;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.BookingsApi.Status;
import bg.socialhub.portal.gateway.IfMatch;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import bg.socialhub.portal.gateway.WaitingApi;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.signin.Role;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's bookings of rooms: the coming ones and the past ones, with what is waited for and what is offered. */
@Controller
@RequestMapping("/my/bookings")
class MyBookingsController {

    private static final int PAGE = 20;

    private final BookingsApi api;
    private final WaitingApi waiting;
    private final WaitingPlaces places;
    private final BookedRooms rooms;
    private final CancellationTime cancellation;
    private final MyChoices choices;
    private final Clock clock;

    MyBookingsController(
            BookingsApi api,
            WaitingApi waiting,
            WaitingPlaces places,
            BookedRooms rooms,
            CancellationTime cancellation,
            MyChoices choices,
            Clock clock) {
        this.api = api;
        this.waiting = waiting;
        this.places = places;
        this.rooms = rooms;
        this.cancellation = cancellation;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "false") boolean past,
            @RequestParam(required = false) @Nullable String cursor,
            Visitor visitor,
            Model model) {
        var now = clock.instant().atZone(Formats.ZONE).toOffsetDateTime();
        var bookings = api.bookings(null, null, null, past ? null : now, past ? now : null, null, PAGE, cursor);
        List<Booking> shown = past ? bookings.items() : offersFirst(bookings.items(), now);
        Part<Map<String, Room>> known = Part.of(() -> rooms.of(shown));
        model.addAttribute("bookings", bookings);
        model.addAttribute("shown", shown);
        model.addAttribute("past", past);
        model.addAttribute("now", now);
        model.addAttribute("books", visitor.isMember() || visitor.is(Role.PARTNER));
        model.addAttribute("rooms", known);
        model.addAttribute("until", cancellation.of(shown, known.value() == null ? Map.of() : known.value()));
        model.addAttribute("places", Part.of(() -> places.of(shown)));
        model.addAttribute("centres", Part.of(choices::centres));
        return "my/booking/list";
    }

    /** All offers stand before the page's other bookings, because they run out. */
    private List<Booking> offersFirst(List<Booking> page, OffsetDateTime now) {
        var offers = api.bookings(null, null, List.of(Status.OFFERED), now, null, "HELD_UNTIL", PAGE, null)
                .items();
        return Stream.concat(offers.stream(), page.stream().filter(one -> one.status() != Status.OFFERED))
                .toList();
    }

    /** Takes what is offered; where that is not possible any more, the list says why. */
    @PostMapping("/{id}/acceptance")
    String accept(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String version,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            var accepted = waiting.accept(id, IfMatch.typed(version));
            redirect.addFlashAttribute("done", choices.say("waiting.accepted." + accepted.status()));
            return "redirect:/my/bookings";
        } catch (Refused refused) {
            switch (refused.status()) {
                case 409, 412 -> model.addAttribute("fault", refused.detail());
                default -> throw refused;
            }
            response.setStatus(Forms.NOT_ACCEPTED);
            return list(false, null, visitor, model);
        }
    }
}
