package bg.socialhub.portal.figures;

import bg.socialhub.portal.figures.Names.Known;
import bg.socialhub.portal.gateway.CentreFiguresApi;
import bg.socialhub.portal.gateway.CentreFiguresApi.CentreFigures;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.signin.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One centre's dashboard, for its staff and the ministry, and the same numbers as a file. */
@Controller
class DashboardController {

    private final CentreFiguresApi api;
    private final Names names;
    private final Dashboard dashboard;
    private final DashboardFile file;
    private final FigureView view;
    private final Clock clock;

    DashboardController(
            CentreFiguresApi api, Names names, Dashboard dashboard, DashboardFile file, FigureView view, Clock clock) {
        this.api = api;
        this.names = names;
        this.dashboard = dashboard;
        this.file = file;
        this.view = view;
        this.clock = clock;
    }

    @GetMapping("/figures/centre")
    String centre(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String place,
            Visitor visitor,
            Model model,
            Locale language) {
        YearMonth now = now();
        Period period = Period.of(from, to, now);
        Known known = names.of(visitor);
        String centre = centre(place, visitor, known);
        CentreFigures figures = ask(centre, period);
        model.addAttribute("panels", figures == null ? null : dashboard.of(figures.tables(), now, language));
        model.addAttribute("centre", centre);
        model.addAttribute("centreName", known.name(Place.By.CENTRE, centre));
        model.addAttribute("known", known);
        model.addAttribute("place", new Place(null, centre));
        model.addAttribute("period", period);
        model.addAttribute(
                "periodText", Months.full(period.from(), language) + " – " + Months.full(period.to(), language));
        model.addAttribute("months", view.months(Period.choice(now), language));
        model.addAttribute("thisYear", Period.ofYear(now.getYear()));
        model.addAttribute("lastYear", Period.ofYear(now.getYear() - 1));
        model.addAttribute("lastTwelve", Period.of(null, null, now));
        return "figures/centre";
    }

    @GetMapping("/figures/centre/data.csv")
    ResponseEntity<byte[]> data(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String place,
            Visitor visitor,
            Locale language) {
        Period period = Period.of(from, to, now());
        Known known = names.of(visitor);
        String centre = centre(place, visitor, known);
        CentreFigures figures = ask(centre, period);
        if (figures == null) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        String name = "centre-%s-%s-%s.csv".formatted(figures.centre(), period.from(), period.to());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file.of(known.name(Place.By.CENTRE, centre), figures.tables(), language)
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** The staff's own; else the chosen one, or the first while none is chosen. */
    private static String centre(@Nullable String place, Visitor visitor, Known known) {
        String own = visitor.centre();
        if (own != null && !visitor.isMinistry()) {
            return own;
        }
        String chosen = Place.of(place).centre();
        List<String> all = List.copyOf(known.centres().keySet());
        return chosen != null ? chosen : all.isEmpty() ? "" : all.getFirst();
    }

    /** Nothing when the service gives no answer or does not know the address yet. */
    private @Nullable CentreFigures ask(String centre, Period period) {
        if (centre.isEmpty()) {
            return null;
        }
        try {
            return Part.of(() ->
                            api.of(centre, period.from().toString(), period.to().toString()))
                    .value();
        } catch (Refused refused) {
            if (refused.status() == HttpStatus.NOT_FOUND.value() && !refused.is("centre-not-found")) {
                return null;
            }
            throw refused;
        }
    }

    private YearMonth now() {
        return YearMonth.now(clock.withZone(Formats.ZONE));
    }
}
