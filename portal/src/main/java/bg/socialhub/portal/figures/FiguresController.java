package bg.socialhub.portal.figures;

import bg.socialhub.portal.figures.FigureView.Card;
import bg.socialhub.portal.figures.FigureView.Section;
import bg.socialhub.portal.figures.Names.Known;
import bg.socialhub.portal.figures.Place.By;
import bg.socialhub.portal.figures.Statistics.Counted;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.signin.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** All figures of a time and a place, one figure in every place, and the file of all of them. */
@Controller
class FiguresController {

    private final Statistics statistics;
    private final Names names;
    private final FigureView view;
    private final FiguresFile file;
    private final Clock clock;

    FiguresController(Statistics statistics, Names names, FigureView view, FiguresFile file, Clock clock) {
        this.statistics = statistics;
        this.names = names;
        this.view = view;
        this.file = file;
        this.clock = clock;
    }

    /** What a reader chooses, as it stands in the address. */
    record Choice(
            @Nullable String from,
            @Nullable String to,
            @Nullable String place,
            @Nullable String by) {}

    @GetMapping("/figures")
    String figures(@ModelAttribute("choice") Choice choice, Visitor visitor, Model model, Locale language) {
        Period period = period(choice);
        Place place = Place.of(choice.place());
        Known known = names.of(visitor);
        List<Section> sections = counted(period, place).stream()
                .map(counted -> view.section(counted, period, place, known, now(), language))
                .toList();
        model.addAttribute("sections", sections);
        frame(period, place, known, model, language);
        return "figures/figures";
    }

    @GetMapping("/figures/{figure}")
    String figure(
            @PathVariable String figure,
            @ModelAttribute("choice") Choice choice,
            Visitor visitor,
            Model model,
            Locale language) {
        Source source = Source.of(figure).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Period period = period(choice);
        Place place = Place.of(choice.place());
        Known known = names.of(visitor);
        By by = By.of(choice.by());
        Counted counted = statistics.of(source, period, place);
        Card card = counted.missing() ? null : view.card(figure, counted, period, by, place, known, now(), language);
        model.addAttribute("figure", figure);
        model.addAttribute("by", by == By.REGION ? "region" : "centre");
        model.addAttribute("card", card);
        frame(period, place, known, model, language);
        return "figures/figure";
    }

    @GetMapping("/figures/data.csv")
    ResponseEntity<byte[]> data(@ModelAttribute("choice") Choice choice, Visitor visitor, Locale language) {
        Period period = period(choice);
        List<Counted> counted = counted(period, Place.of(choice.place()));
        boolean whole = counted.stream().noneMatch(Counted::missing);
        String name = "figures-%s-%s%s.csv".formatted(period.from(), period.to(), whole ? "" : "-incomplete");
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file.of(counted, names.of(visitor), language).getBytes(StandardCharsets.UTF_8));
    }

    private List<Counted> counted(Period period, Place place) {
        return Arrays.stream(Source.values())
                .map(source -> statistics.of(source, period, place))
                .toList();
    }

    private void frame(Period period, Place place, Known known, Model model, Locale language) {
        YearMonth now = now();
        model.addAttribute("period", period);
        model.addAttribute(
                "periodText", Months.full(period.from(), language) + " – " + Months.full(period.to(), language));
        model.addAttribute("months", view.months(Period.choice(now), language));
        model.addAttribute("place", place);
        model.addAttribute("known", known);
        model.addAttribute("thisYear", Period.ofYear(now.getYear()));
        model.addAttribute("lastYear", Period.ofYear(now.getYear() - 1));
        model.addAttribute("lastTwelve", Period.of(null, null, now));
    }

    private Period period(Choice choice) {
        return Period.of(choice.from(), choice.to(), now());
    }

    private YearMonth now() {
        return YearMonth.now(clock.withZone(Formats.ZONE));
    }
}
