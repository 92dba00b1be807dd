package bg.socialhub.portal.desk.calendar;

import bg.socialhub.portal.desk.CentreRooms;
import bg.socialhub.portal.desk.Desk;
import bg.socialhub.portal.gateway.BookingConflict;
import bg.socialhub.portal.gateway.BookingsApi;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.BookingsApi.Free;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
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
import org.springframework.web.util.UriComponentsBuilder;

/** The rooms by day and by week, with the form that books one of them beside it. */
@Controller
@RequestMapping("/desk/calendar")
class CalendarController {

    private static final Map<String, String> FIELDS = Map.of("roomId", "room", "start", "from", "end", "to");

    private final RoomPlan plan;
    private final BookingsApi bookings;
    private final Formats formats;
    private final MessageSource messages;

    CalendarController(RoomPlan plan, BookingsApi bookings, Formats formats, MessageSource messages) {
        this.plan = plan;
        this.bookings = bookings;
        this.formats = formats;
        this.messages = messages;
    }

    /** Where in the calendar one is; forms carry it on. */
    record Place(
            @Nullable String view,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate date,
            @Nullable String room) {}

    @GetMapping
    String calendar(
            Place place,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime to,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            Visitor visitor,
            Model model) {
        LocalDate day = day(place);
        model.addAttribute("form", BookingForm.empty(place.room(), day, from, to));
        return show(place, visitor, partial, model);
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
        return show(new Place(place.view(), filled.day(), filled.room()), visitor, partial, model);
    }

    @PostMapping
    String book(
            Place place,
            @ModelAttribute("form") BookingForm form,
            BindingResult result,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            Visitor visitor,
            Model model,
            Locale language,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (form.day() == null && !result.hasFieldErrors("day")) {
            result.rejectValue("day", "missing", messages.getMessage("desk.booking.day.missing", null, language));
        }
        if (!result.hasErrors()) {
            try {
                Booking booking = bookings.book(key(form), form.toWish());
                redirect.addFlashAttribute("done", done(booking, visitor, language));
                return "redirect:" + address(place, booking);
            } catch (Refused refused) {
                refuse(refused, result, model);
            }
        }
        response.setStatus(Forms.NOT_ACCEPTED);
        return show(new Place(place.view(), form.day(), form.room()), visitor, partial, model);
    }

    private static void refuse(Refused refused, BindingResult result, Model model) {
        var conflict = BookingConflict.in(refused);
        if (conflict.isPresent()) {
            model.addAttribute("conflict", conflict.get());
            result.reject("conflict", refused.detail());
        } else {
            Forms.refuse(result, refused, FIELDS);
        }
    }

    private String show(Place place, Visitor visitor, boolean partial, Model model) {
        String centre = Desk.centre(visitor);
        View view = View.named(place.view());
        LocalDate day = day(place);
        List<Room> rooms = plan.rooms(centre);
        model.addAttribute("partial", partial);
        model.addAttribute("view", view);
        model.addAttribute("day", day);
        model.addAttribute("today", plan.today());
        model.addAttribute("days", view.days(day));
        model.addAttribute("dayName", formats.day(view.days(day).getFirst()));
        model.addAttribute("before", view.before(day));
        model.addAttribute("after", view.after(day));
        model.addAttribute("rooms", rooms);
        model.addAttribute("names", CentreRooms.names(rooms));
        chosen(rooms, place.room()).ifPresent(room -> {
            model.addAttribute("room", room);
            if (model.getAttribute("form") instanceof BookingForm form && form.room() == null && !sent(model)) {
                model.addAttribute("form", BookingForm.empty(room.id(), day, form.from(), form.to()));
            }
            model.addAttribute("grid", plan.grid(centre, view == View.WEEK ? List.of(room) : rooms, view.days(day)));
        });
        return partial ? "desk/calendar/calendar :: calendar" : "desk/calendar/calendar";
    }

    private static Optional<Room> chosen(List<Room> rooms, @Nullable String id) {
        return rooms.stream()
                .filter(room -> room.id().equals(id))
                .findFirst()
                .or(() -> rooms.stream().findFirst());
    }

    private static boolean sent(Model model) {
        return model.containsAttribute(BindingResult.MODEL_KEY_PREFIX + "form");
    }

    private LocalDate day(Place place) {
        return place.date() == null ? plan.today() : place.date();
    }

    private String key(BookingForm form) {
        return form.key() == null || form.key().isBlank() ? formats.key() : form.key();
    }

    private String done(Booking booking, Visitor visitor, Locale language) {
        String room = plan.rooms(Desk.centre(visitor)).stream()
                .filter(one -> one.id().equals(booking.roomId()))
                .map(one -> one.name().toString())
                .findFirst()
                .orElse("");
        return messages.getMessage(
                "desk.booking.done", new Object[] {room, formats.span(booking.start(), booking.end())}, language);
    }

    private static String address(Place place, Booking booking) {
        return UriComponentsBuilder.fromPath("/desk/calendar")
                .queryParam("view", View.named(place.view()))
                .queryParam(
                        "date", booking.start().atZoneSameInstant(Formats.ZONE).toLocalDate())
                .queryParam("room", booking.roomId())
                .build()
                .toUriString();
    }
}
