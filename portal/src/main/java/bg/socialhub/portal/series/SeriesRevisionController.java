package bg.socialhub.portal.series;

import bg.socialhub.portal.gateway.IfMatch;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.SeriesApi;
import bg.socialhub.portal.gateway.SeriesApi.Series;
import bg.socialhub.portal.gateway.SeriesConflict;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.page.Forms;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing a series from a day on; what lies before stays, and what would become of the rest is told first. */
@Controller
@RequestMapping({"/{side:desk}/calendar/series/{id}/revision", "/{side:my}/bookings/series/{id}/revision"})
class SeriesRevisionController {

    private static final Map<String, String> FIELDS =
            Map.of("roomId", "room", "rule", "from", "start", "begins", "end", "ends");

    private final SeriesApi api;
    private final SeriesConflict conflicts;
    private final SeriesRooms rooms;
    private final MyChoices words;
    private final Clock clock;

    SeriesRevisionController(SeriesApi api, SeriesConflict conflicts, SeriesRooms rooms, MyChoices words, Clock clock) {
        this.api = api;
        this.conflicts = conflicts;
        this.rooms = rooms;
        this.words = words;
        this.clock = clock;
    }

    @ModelAttribute("side")
    Side side(@PathVariable String side) {
        return Side.of(side);
    }

    @GetMapping
    String form(@PathVariable String id, Model model) {
        Series series = api.series(id);
        model.addAttribute("form", RevisionForm.of(series, Turns.changeable(Turns.coming(series, now()), now())));
        return show(series, model);
    }

    /** Nothing changes yet. */
    @PostMapping(params = "preview")
    String preview(
            @PathVariable String id,
            @ModelAttribute("form") RevisionForm form,
            BindingResult result,
            Model model,
            HttpServletResponse response) {
        if (!result.hasErrors()) {
            try {
                model.addAttribute(
                        "turns", new Turns(api.preview(id, form.toSketch()).items()));
            } catch (Refused refused) {
                Forms.refuse(result, refused, FIELDS);
                response.setStatus(Forms.NOT_ACCEPTED);
            }
        }
        return show(api.series(id), model);
    }

    @PostMapping
    String revise(
            @ModelAttribute("side") Side side,
            @PathVariable String id,
            @ModelAttribute("form") RevisionForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (!result.hasErrors()) {
            try {
                String version = IfMatch.of(form.version() == null ? 0 : form.version());
                Series next = api.revise(id, String.valueOf(form.key()), version, form.toChange());
                redirect.addFlashAttribute("done", words.say("calendar.series.revised"));
                return "redirect:" + side.base() + "/" + next.id();
            } catch (Refused refused) {
                conflicts.in(refused).ifPresent(all -> model.addAttribute("turns", new Turns(all)));
                Forms.refuse(result, refused, FIELDS);
            }
        }
        response.setStatus(Forms.NOT_ACCEPTED);
        return show(api.series(id), model);
    }

    private String show(Series series, Model model) {
        var coming = Turns.coming(series, now());
        model.addAttribute("series", series);
        model.addAttribute("days", Turns.changeable(coming, now()));
        if (model.getAttribute("form") instanceof RevisionForm form) {
            model.addAttribute("replaced", Turns.from(coming, form.from()).size());
        }
        rooms.putOffer(series.centre(), series.equipment(), model);
        return "series/revision";
    }

    private Instant now() {
        return clock.instant();
    }
}
