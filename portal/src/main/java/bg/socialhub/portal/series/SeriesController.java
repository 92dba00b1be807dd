package bg.socialhub.portal.series;

import bg.socialhub.portal.gateway.SeriesApi;
import bg.socialhub.portal.gateway.SeriesApi.Series;
import bg.socialhub.portal.gateway.SeriesApi.Stage;
import bg.socialhub.portal.signin.Visitor;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The series that one may see, and what became of each day of one of them. */
@Controller
@RequestMapping({"/{side:desk}/calendar/series", "/{side:my}/bookings/series"})
class SeriesController {

    private final SeriesApi api;
    private final SeriesRooms rooms;
    private final Clock clock;

    SeriesController(SeriesApi api, SeriesRooms rooms, Clock clock) {
        this.api = api;
        this.rooms = rooms;
        this.clock = clock;
    }

    @ModelAttribute("side")
    Side side(@PathVariable String side) {
        return Side.of(side);
    }

    /** A series and how many of its days are still to come. */
    record Row(Series series, Turns turns, Turns coming) {}

    @GetMapping
    String list(
            @ModelAttribute("side") Side side, @RequestParam(required = false) @Nullable String cursor, Model model) {
        var page = api.series(null, null, cursor);
        model.addAttribute("series", page);
        model.addAttribute("rows", page.items().stream().map(this::row).toList());
        rooms.putAllNames(page.items().stream().map(Series::centre).distinct().toList(), model);
        return "series/list";
    }

    @GetMapping("/{id}")
    String series(@ModelAttribute("side") Side side, @PathVariable String id, Visitor visitor, Model model) {
        Series series = api.series(id);
        Row row = row(series);
        model.addAttribute("series", series);
        model.addAttribute("turns", row.turns());
        model.addAttribute(
                "changeable",
                series.stage() == Stage.MADE && !row.coming().all().isEmpty());
        model.addAttribute("own", series.requester().equals(visitor.subject()));
        rooms.putOffer(series.centre(), series.equipment(), model);
        return "series/series";
    }

    private Row row(Series series) {
        return new Row(series, new Turns(series.occurrences()), new Turns(Turns.coming(series, clock.instant())));
    }
}
