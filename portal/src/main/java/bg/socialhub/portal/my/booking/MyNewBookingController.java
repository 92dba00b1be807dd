package bg.socialhub.portal.my.booking;

import bg.socialhub.portal.booking.BookingCheck;
import bg.socialhub.portal.gateway.BookingConflict;
import bg.socialhub.portal.gateway.BookingsApi;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.BookingsApi.Free;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.WaitingApi;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Booking a room: first where and on which day, then when and for what. */
@Controller
@RequestMapping(MyNewBookingController.ADDRESS)
class MyNewBookingController {

    static final String ADDRESS = "/my/bookings/new";

    private static final Map<String, String> NAMES =
            Map.of("start", "from", "end", "to", "roomId", "room", "enterpriseId", "enterprise");

    private final BookingsApi api;
    private final WaitingApi waiting;
    private final NewBookingPage page;
    private final BookingCheck check;
    private final MyChoices choices;

    MyNewBookingController(
            BookingsApi api, WaitingApi waiting, NewBookingPage page, BookingCheck check, MyChoices choices) {
        this.api = api;
        this.waiting = waiting;
        this.page = page;
        this.check = check;
        this.choices = choices;
    }

    @GetMapping
    String form(@ModelAttribute("form") BookingForm form, BindingResult result, Visitor visitor, Model model) {
        return showChecked(form, visitor, model);
    }

    /** A suggestion only fills the form; booking is a step of its own. */
    @PostMapping(params = "take")
    String take(
            @ModelAttribute("form") BookingForm form,
            BindingResult result,
            @RequestParam Free take,
            Visitor visitor,
            Model model) {
        return showChecked(form.taking(take), visitor, model);
    }

    /** While one types, the answer alone is enough. */
    @PostMapping(params = "check=live")
    String checkLive(@ModelAttribute("form") BookingForm form, BindingResult result, Visitor visitor, Model model) {
        showChecked(form, visitor, model);
        return "booking/parts :: checked";
    }

    @PostMapping(params = "check=page")
    String check(@ModelAttribute("form") BookingForm form, BindingResult result, Visitor visitor, Model model) {
        return showChecked(form, visitor, model);
    }

    @PostMapping
    String book(
            @ModelAttribute("form") BookingForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (!result.hasErrors()) {
            try {
                var booked = api.book(String.valueOf(form.key()), form.toWish());
                redirect.addFlashAttribute("done", choices.say(done(booked)));
                return "redirect:/my/bookings";
            } catch (Refused refused) {
                BookingConflict.in(refused).ifPresent(conflict -> {
                    model.addAttribute("conflict", conflict);
                    check.putNames(model, conflict);
                });
                Forms.refuse(result, refused, NAMES);
            }
        }
        return showAgain(form, result, visitor, model, response);
    }

    /** Waits for exactly what is typed, because others have it. */
    @PostMapping(params = "wait")
    String join(
            @ModelAttribute("form") BookingForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (!result.hasErrors()) {
            try {
                waiting.join(String.valueOf(form.key()), form.toWish());
                redirect.addFlashAttribute("done", choices.say("waiting.joined"));
                return "redirect:/my/bookings";
            } catch (Refused refused) {
                if (refused.is("already-waiting")) {
                    result.reject("waiting", choices.say("waiting.already"));
                } else {
                    Forms.refuse(result, refused, NAMES);
                }
            }
        }
        return showAgain(form, result, visitor, model, response);
    }

    /** Where the room's rules let several ask for one time, a request keeps nobody out. */
    private static String done(Booking booked) {
        return booked.is("REQUESTED") && !booked.holdsTime() ? "waiting.asked" : "my.booking.done." + booked.status();
    }

    private String showAgain(
            BookingForm form, BindingResult result, Visitor visitor, Model model, HttpServletResponse response) {
        response.setStatus(Forms.NOT_ACCEPTED);
        page.put(form, result, visitor, model);
        return show(model);
    }

    private String showChecked(BookingForm form, Visitor visitor, Model model) {
        BookingForm shown = page.put(form, null, visitor, model);
        check.put(model, shown.toWish().sketch());
        return show(model);
    }

    private static String show(Model model) {
        model.addAttribute("elsewhereHref", ADDRESS);
        model.addAttribute("waits", true);
        return "my/booking/new";
    }
}
