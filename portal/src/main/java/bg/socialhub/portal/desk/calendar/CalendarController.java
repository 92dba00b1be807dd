package bg.socialhub.portal.desk.calendar;

import bg.socialhub.portal.booking.BookingCheck;
import bg.socialhub.portal.desk.CentreRooms;
import bg.socialhub.portal.desk.Desk;
import bg.socialhub.portal.gateway.BookingConflict;
import bg.socialhub.portal.gateway.BookingsApi;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.BookingsApi.Free;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Texts;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rooms by day, week and month, with the form that books one of them. */
@Controller
@RequestMapping("/desk/calendar")
class CalendarController {

    private static final Map<String, String> FIELDS = Map.of("roomId", "room", "start", "from", "end", "to");

    private final CalendarPage page;
    private final BookingCheck check;
    private final BookingsApi bookings;
    private final CentreRooms rooms;
    private final Formats formats;
    private final Texts texts;

    CalendarController(
            CalendarPage page,
            BookingCheck check,
            BookingsApi bookings,
            CentreRooms rooms,
            Formats formats,
            Texts texts) {
        this.page = page;
        this.check = check;
        this.bookings = bookings;
        this.rooms = rooms;
        this.formats = formats;
        this.texts = texts;
    }

    @GetMapping
    String calendar(
            Place place,
            @ModelAttribute("form") BookingForm form,
            BindingResult result,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            Visitor visitor,
            Model model) {
        BookingForm shown =
                place.date() == null || place.room() == null ? form : form.shown(place.room(), place.date());
        check.put(model, shown.toWish().sketch());
        return page.show(place, Desk.centre(visitor), shown, partial, model);
    }

    /** A suggestion only fills the form; booking is a step of its own. */
    @PostMapping(params = "take")
    String take(
            Place place,
            @RequestParam Free take,
            @ModelAttribute("form") BookingForm form,
            BindingResult result,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            Visitor visitor,
            Model model) {
        BookingForm filled = form.at(take);
        model.addAttribute("form", filled);
        model.addAttribute("taken", true);
        check.put(model, filled.toWish().sketch());
        return page.show(
                new Place(place.view(), filled.day(), filled.room()), Desk.centre(visitor), filled, partial, model);
    }

    /** While one types, the answer alone is enough. */
    @PostMapping(params = "check=live")
    String checkLive(@ModelAttribute("form") BookingForm form, BindingResult result, Visitor visitor, Model model) {
        return page.check(form, Desk.centre(visitor), model);
    }

    @PostMapping(params = "check=page")
    String check(
            Place place,
            @ModelAttribute("form") BookingForm form,
            BindingResult result,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            Visitor visitor,
            Model model) {
        check.put(model, form.toWish().sketch());
        return page.show(new Place(place.view(), form.day(), form.room()), Desk.centre(visitor), form, partial, model);
    }

    @PostMapping
    String book(
            Place place,
            @ModelAttribute("form") BookingForm form,
            BindingResult result,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (form.day() == null && !result.hasFieldErrors("day")) {
            result.rejectValue("day", "missing", texts.say("desk.booking.day.missing"));
        }
        if (!result.hasErrors()) {
            try {
                Booking booking = bookings.book(key(form), form.toWish());
                tell(redirect, booking, visitor);
                return "redirect:" + at(place, booking).address();
            } catch (Refused refused) {
                refuse(refused, result, model);
            }
        }
        response.setStatus(Forms.NOT_ACCEPTED);
        return page.show(new Place(place.view(), form.day(), form.room()), Desk.centre(visitor), form, partial, model);
    }

    private void refuse(Refused refused, BindingResult result, Model model) {
        var conflict = BookingConflict.in(refused);
        if (conflict.isPresent()) {
            model.addAttribute("conflict", conflict.get());
            check.putNames(model, conflict.get());
            result.reject("conflict", refused.detail());
        } else {
            Forms.refuse(result, refused, FIELDS);
        }
    }

    private String key(BookingForm form) {
        return form.key() == null || form.key().isBlank() ? formats.key() : form.key();
    }

    private void tell(RedirectAttributes redirect, Booking booking, Visitor visitor) {
        String room = rooms.names(Desk.centre(visitor)).getOrDefault(booking.roomId(), "");
        texts.tell(redirect, "desk.booking.done", room, formats.span(booking.start(), booking.end()));
    }

    private static Place at(Place place, Booking booking) {
        return new Place(
                place.view(), booking.start().atZoneSameInstant(Formats.ZONE).toLocalDate(), booking.roomId());
    }
}
