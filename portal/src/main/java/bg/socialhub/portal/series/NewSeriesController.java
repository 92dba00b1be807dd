package bg.socialhub.portal.series;

import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.Refused.Field;
import bg.socialhub.portal.gateway.SeriesApi;
import bg.socialhub.portal.gateway.SeriesConflict;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Planning a series: what would become of each day is seen before anything is booked. */
@Controller
@RequestMapping({"/{side:desk}/calendar/series/new", "/{side:my}/bookings/series/new"})
class NewSeriesController {

    private static final Map<String, String> FIELDS =
            Map.of("roomId", "room", "start", "from", "end", "to", "rule", "every", "enterpriseId", "enterprise");

    private final SeriesApi api;
    private final SeriesConflict conflicts;
    private final SeriesRooms rooms;
    private final MyChoices words;

    NewSeriesController(SeriesApi api, SeriesConflict conflicts, SeriesRooms rooms, MyChoices words) {
        this.api = api;
        this.conflicts = conflicts;
        this.rooms = rooms;
        this.words = words;
    }

    @ModelAttribute("side")
    Side side(@PathVariable String side) {
        return Side.of(side);
    }

    @GetMapping
    String form(
            @ModelAttribute("side") Side side,
            @ModelAttribute("form") SeriesForm form,
            BindingResult result,
            Visitor visitor,
            Model model) {
        return preview(side, form, result, visitor, model);
    }

    /** While one types, the days alone are enough. */
    @PostMapping(params = "preview=live")
    String previewLive(
            @ModelAttribute("side") Side side,
            @ModelAttribute("form") SeriesForm form,
            BindingResult result,
            Visitor visitor,
            Model model) {
        preview(side, form, result, visitor, model);
        return "series/parts :: preview";
    }

    @PostMapping(params = "preview=page")
    String preview(
            @ModelAttribute("side") Side side,
            @ModelAttribute("form") SeriesForm form,
            BindingResult result,
            Visitor visitor,
            Model model) {
        SeriesForm shown = put(side, form, null, visitor, model);
        if (shown.isPlannable()) {
            Part<Turns> turns = Part.of(() -> foresee(shown, model));
            model.addAttribute("turns", turns.value());
        }
        return "series/new";
    }

    @PostMapping
    String book(
            @ModelAttribute("side") Side side,
            @ModelAttribute("form") SeriesForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        check(form, result);
        if (!result.hasErrors()) {
            try {
                var series = api.book(String.valueOf(form.key()), form.toWish());
                Turns turns = new Turns(series.occurrences());
                redirect.addFlashAttribute(
                        "done",
                        words.say(
                                "calendar.series.done", turns.had(), turns.all().size()));
                return "redirect:" + side.base() + "/" + series.id();
            } catch (Refused refused) {
                conflicts.in(refused).ifPresent(all -> model.addAttribute("turns", new Turns(all)));
                Forms.refuse(result, refused, FIELDS);
            }
        }
        response.setStatus(Forms.NOT_ACCEPTED);
        put(side, form, result, visitor, model);
        return "series/new";
    }

    private void check(SeriesForm form, BindingResult result) {
        require(result, "day", form.day() != null);
        require(result, "until", !form.isUntil() || form.until() != null);
        require(result, "count", form.isUntil() || form.count() != null);
    }

    private void require(BindingResult result, String field, boolean there) {
        if (!there && !result.hasFieldErrors(field)) {
            result.rejectValue(field, "missing", words.say("calendar.series.missing." + field));
        }
    }

    private Turns foresee(SeriesForm form, Model model) {
        try {
            return new Turns(api.preview(form.toSketch()).items());
        } catch (Refused refused) {
            if (refused.status() >= 500 || refused.status() == 401 || refused.status() == 429) {
                throw refused;
            }
            model.addAttribute(
                    "faults",
                    refused.fields().isEmpty()
                            ? List.of(refused.detail())
                            : refused.fields().stream().map(Field::message).toList());
            return new Turns(List.of());
        }
    }

    private SeriesForm put(Side side, SeriesForm form, @Nullable BindingResult faults, Visitor visitor, Model model) {
        SeriesForm shown = rooms.put(form, side, visitor, model);
        model.addAttribute("form", shown);
        model.addAttribute(
                BindingResult.MODEL_KEY_PREFIX + "form",
                faults == null ? new BeanPropertyBindingResult(shown, "form") : faults);
        return shown;
    }
}
