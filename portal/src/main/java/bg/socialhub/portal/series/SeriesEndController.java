package bg.socialhub.portal.series;

import bg.socialhub.portal.gateway.IfMatch;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.SeriesApi;
import bg.socialhub.portal.gateway.SeriesApi.End;
import bg.socialhub.portal.gateway.SeriesApi.Series;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.page.Forms;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Giving a series up, whole or from a day on; which days that takes is told first. */
@Controller
@RequestMapping({"/{side:desk}/calendar/series/{id}/cancellation", "/{side:my}/bookings/series/{id}/cancellation"})
class SeriesEndController {

    private final SeriesApi api;
    private final SeriesRooms rooms;
    private final MyChoices words;
    private final Clock clock;

    SeriesEndController(SeriesApi api, SeriesRooms rooms, MyChoices words, Clock clock) {
        this.api = api;
        this.rooms = rooms;
        this.words = words;
        this.clock = clock;
    }

    /** @param from the first day that is given up; nothing for all that has not begun */
    record EndForm(
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @Nullable String reason,
            @Nullable Long version,
            @Nullable String key) {}

    @ModelAttribute("side")
    Side side(@PathVariable String side) {
        return Side.of(side);
    }

    @GetMapping
    String ask(@PathVariable String id, @ModelAttribute("form") EndForm form, BindingResult result, Model model) {
        return show(id, form, model);
    }

    @PostMapping
    String end(
            @ModelAttribute("side") Side side,
            @PathVariable String id,
            @ModelAttribute("form") EndForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (!result.hasErrors()) {
            try {
                String reason = form.reason() == null || form.reason().isBlank() ? null : form.reason();
                api.cancel(id, IfMatch.of(form.version() == null ? 0 : form.version()), new End(form.from(), reason));
                redirect.addFlashAttribute("done", words.say("calendar.series.ended"));
                return "redirect:" + side.base() + "/" + id;
            } catch (Refused refused) {
                Forms.refuse(result, refused, Map.of());
            }
        }
        response.setStatus(Forms.NOT_ACCEPTED);
        return show(id, form, model);
    }

    private String show(String id, EndForm form, Model model) {
        Series series = api.series(id);
        var coming = Turns.coming(series, clock.instant());
        var ending = Turns.from(coming, form.from());
        model.addAttribute("series", series);
        model.addAttribute(
                "days",
                coming.stream().map(SeriesApi.Occurrence::day).distinct().toList());
        model.addAttribute("ending", ending);
        model.addAttribute("staying", coming.size() - ending.size());
        rooms.putOffer(series.centre(), series.equipment(), model);
        return "series/end";
    }
}
