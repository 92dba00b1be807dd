package bg.socialhub.portal.desk.blocking;

import bg.socialhub.portal.desk.CentreRooms;
import bg.socialhub.portal.desk.Desk;
import bg.socialhub.portal.gateway.BlockingsApi;
import bg.socialhub.portal.gateway.BlockingsApi.Blocking;
import bg.socialhub.portal.gateway.BookingConflict;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Texts;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The blockings of the centre's rooms that are not over, and making one. */
@Controller
@RequestMapping("/desk/blockings")
class BlockingController {

    private static final Map<String, String> FIELDS = Map.of(
            "roomId", "room",
            "once.start", "startDay",
            "once.end", "endDay",
            "weekly.first", "first",
            "weekly.last", "last",
            "weekly.days", "days",
            "weekly.from", "from",
            "weekly.to", "to");

    private final BlockingsApi blockings;
    private final InTheWay inTheWay;
    private final CentreRooms rooms;
    private final Formats formats;
    private final Texts texts;

    BlockingController(BlockingsApi blockings, InTheWay inTheWay, CentreRooms rooms, Formats formats, Texts texts) {
        this.blockings = blockings;
        this.inTheWay = inTheWay;
        this.rooms = rooms;
        this.formats = formats;
        this.texts = texts;
    }

    @GetMapping
    String list(Visitor visitor, Model model) {
        List<Blocking> active = blockings.active(null).items().stream()
                .sorted(Comparator.comparing(BlockingController::begin))
                .toList();
        model.addAttribute("blockings", active);
        model.addAttribute("names", rooms.names(Desk.centre(visitor)));
        return "desk/blocking/list";
    }

    @GetMapping("/new")
    String fresh(@RequestParam(required = false) @Nullable String room, Visitor visitor, Model model) {
        model.addAttribute("form", BlockingForm.of(room));
        return form(visitor, model);
    }

    /** Only takes the days that are in the way out of the wish; blocking is a step of its own. */
    @PostMapping(params = "skip")
    String skip(
            @ModelAttribute("form") BlockingForm form,
            BindingResult result,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) List<LocalDate> skip,
            Visitor visitor,
            Model model) {
        model.addAttribute("form", form.without(skip));
        model.addAttribute("skipped", true);
        return form(visitor, model);
    }

    @PostMapping
    String block(
            @ModelAttribute("form") BlockingForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (!result.hasErrors()) {
            try {
                String key = form.key() == null || form.key().isBlank() ? formats.key() : form.key();
                Blocking made = blockings.block(key, form.toOrder());
                texts.tell(redirect, "rooms.blocking.done.made");
                redirect.addAttribute("id", made.id());
                return "redirect:/desk/blockings/{id}";
            } catch (Refused refused) {
                refuse(refused, form, result, visitor, model);
            }
        }
        response.setStatus(Forms.NOT_ACCEPTED);
        Forms.show(model, form, result);
        return form(visitor, model);
    }

    private void refuse(Refused refused, BlockingForm form, BindingResult result, Visitor visitor, Model model) {
        var conflict = BookingConflict.in(refused);
        if (conflict.isPresent() && form.room() != null) {
            model.addAttribute("obstacles", inTheWay.of(conflict.get(), Desk.centre(visitor), form.room()));
            result.reject("conflict", texts.say("rooms.blocking.conflict"));
        } else if (refused.is("room-not-found")) {
            result.rejectValue("room", "missing", refused.detail());
        } else {
            Forms.refuse(result, refused, FIELDS);
        }
    }

    private String form(Visitor visitor, Model model) {
        Map<String, String> names = rooms.names(Desk.centre(visitor));
        model.addAttribute("rooms", names);
        model.addAttribute("names", names);
        model.addAttribute("week", DayOfWeek.values());
        return "desk/blocking/form";
    }

    private static LocalDate begin(Blocking blocking) {
        return BlockedDay.of(blocking).stream().map(BlockedDay::day).findFirst().orElse(LocalDate.MAX);
    }
}
