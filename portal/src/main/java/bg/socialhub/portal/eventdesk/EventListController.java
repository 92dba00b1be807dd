package bg.socialhub.portal.eventdesk;

import bg.socialhub.portal.gateway.EventsApi;
import bg.socialhub.portal.gateway.EventsApi.Event;
import bg.socialhub.portal.gateway.Page;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.signin.Visitor;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All events of the centre in every state: what is coming, and what was, year by year. */
@Controller
class EventListController {

    private static final int PAGE = 100;
    private static final int FIRST_YEAR = 2025;

    private final EventsApi events;
    private final Clock clock;

    EventListController(EventsApi events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @GetMapping("/desk/events")
    String events(
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(required = false) @Nullable String cursor,
            Visitor visitor,
            Model model) {
        Instant now = clock.instant();
        int thisYear = Year.now(clock.withZone(Formats.ZONE)).getValue();
        boolean past = year >= FIRST_YEAR && year <= thisYear;
        Instant from = past ? beginning(year) : now;
        Instant to = past ? earlier(now, beginning(year + 1)) : null;
        Page<Event> page = events.events(OwnEvents.centre(visitor), null, null, from, to, null, PAGE, cursor);
        model.addAttribute("events", past ? latestFirst(page.items(), now) : page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("year", past ? year : null);
        model.addAttribute("thisYear", thisYear);
        model.addAttribute("earlier", past && year > FIRST_YEAR ? year - 1 : null);
        return "eventdesk/list";
    }

    /** Without what is going on right now, because that is still to come to its end. */
    private static List<Event> latestFirst(List<Event> events, Instant now) {
        return events.reversed().stream()
                .filter(event -> !event.end().toInstant().isAfter(now))
                .toList();
    }

    private static Instant beginning(int year) {
        return Year.of(year).atDay(1).atStartOfDay(Formats.ZONE).toInstant();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
