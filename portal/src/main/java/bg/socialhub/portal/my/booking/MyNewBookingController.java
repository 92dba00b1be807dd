package bg.socialhub.portal.my.booking;

import bg.socialhub.portal.gateway.BookingConflict;
import bg.socialhub.portal.gateway.BookingsApi;
import bg.socialhub.portal.gateway.BookingsApi.Free;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.RoomsApi;
import bg.socialhub.portal.gateway.RoomsApi.Room;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.my.OwnEnterprises;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.signin.Role;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Booking a room: first where and on which day, then when and for what. */
@Controller
class MyNewBookingController {

    private static final Map<String, String> NAMES =
            Map.of("start", "from", "end", "to", "roomId", "room", "enterpriseId", "enterprise");
    private static final int MOST = 500;

    private final BookingsApi api;
    private final RoomsApi rooms;
    private final BookingExtras extras;
    private final OwnEnterprises own;
    private final MyChoices choices;
    private final Clock clock;

    MyNewBookingController(
            BookingsApi api, RoomsApi rooms, BookingExtras extras, OwnEnterprises own, MyChoices choices, Clock clock) {
        this.api = api;
        this.rooms = rooms;
        this.extras = extras;
        this.own = own;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/my/bookings/new")
    String form(@ModelAttribute("form") BookingForm form, BindingResult result, Visitor visitor, Model model) {
        return show(form, null, visitor, model);
    }

    @PostMapping("/my/bookings/new")
    String book(
            @ModelAttribute("form") BookingForm form,
            BindingResult result,
            @RequestParam(required = false) @Nullable Free take,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (take != null) {
            return show(form.taking(take, extras.centreOf(take.roomId())), null, visitor, model);
        }
        if (!result.hasErrors()) {
            form.wrongEquipment()
                    .forEach(kind -> result.rejectValue(
                            "equipment[" + kind + "]", "number", choices.say("rooms.wish.equipment.wrong", MOST)));
        }
        if (!result.hasErrors()) {
            try {
                var booked = api.book(String.valueOf(form.key()), form.toWish());
                redirect.addFlashAttribute("done", choices.say("my.booking.done." + booked.status()));
                return "redirect:/my/bookings";
            } catch (Refused refused) {
                BookingConflict.in(refused).ifPresent(conflict -> extras.fill(model, conflict));
                Forms.refuse(result, refused, NAMES);
            }
        }
        response.setStatus(Forms.NOT_ACCEPTED);
        return show(form, result, visitor, model);
    }

    private String show(BookingForm asked, @Nullable BindingResult faults, Visitor visitor, Model model) {
        var mine = own.ready(visitor);
        var centres = choices.centres();
        String centre = Stream.of(
                        asked.centre(), mine.isEmpty() ? null : mine.getFirst().centre())
                .filter(Objects::nonNull)
                .filter(centres::containsKey)
                .findFirst()
                .orElseGet(() -> centres.keySet().iterator().next());
        List<Room> found = rooms.ofCentre(centre).items();
        Room room = found.stream()
                .filter(one -> one.id().equals(asked.room()))
                .findFirst()
                .orElse(found.isEmpty() ? null : found.getFirst());
        var form = asked.of(centre, room == null ? null : room.id(), asked.day() == null ? tomorrow() : asked.day());
        fill(model, form, faults == null ? new BeanPropertyBindingResult(form, "form") : faults);
        model.addAttribute("books", visitor.isMember() || visitor.is(Role.PARTNER));
        model.addAttribute("enterprises", choices.enterprises(mine));
        model.addAttribute("centres", centres);
        model.addAttribute("room", room);
        model.addAttribute("rooms", MyChoices.inOrder(found.stream(), Room::id, this::label));
        model.addAttribute(
                "names",
                MyChoices.inOrder(found.stream(), Room::id, one -> one.name().toString()));
        if (room != null) {
            extras.fill(model, room);
            LocalDate day = Objects.requireNonNull(form.day());
            model.addAttribute(
                    "day",
                    Part.of(() -> rooms.availability(room.id(), day, day).days().getFirst()));
        }
        return "my/booking/new";
    }

    private static void fill(Model model, BookingForm form, BindingResult faults) {
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", faults);
    }

    private String label(Room room) {
        return room.capacity() == null
                ? room.name().toString()
                : choices.say("my.booking.room", room.name(), room.capacity());
    }

    private LocalDate tomorrow() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE).plusDays(1);
    }
}
