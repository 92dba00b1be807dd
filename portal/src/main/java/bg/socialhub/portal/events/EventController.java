package bg.socialhub.portal.events;

import bg.socialhub.portal.gateway.CentresApi;
import bg.socialhub.portal.gateway.CentresApi.Centre;
import bg.socialhub.portal.gateway.EventsApi;
import bg.socialhub.portal.gateway.EventsApi.Event;
import bg.socialhub.portal.gateway.Page;
import bg.socialhub.portal.page.Part;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What is on, by month. */
@Controller
class EventController {

    private static final List<String> KINDS = List.of("FAIR", "EXCHANGE", "FORUM", "CONFERENCE");

    private final EventsApi events;
    private final CentresApi centres;
    private final Clock clock;

    EventController(EventsApi events, CentresApi centres, Clock clock) {
        this.events = events;
        this.centres = centres;
        this.clock = clock;
    }

    /** What a reader looks for. */
    record Filter(
            @Nullable String centre,
            @Nullable String kind,
            @Nullable String q,
            @Nullable String cursor) {

        Filter {
            centre = blankToNull(centre);
            kind = kind != null && KINDS.contains(kind) ? kind : null;
            q = blankToNull(q);
        }

        public boolean isSet() {
            return centre != null || kind != null || q != null;
        }

        private static @Nullable String blankToNull(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    @GetMapping("/events")
    String events(@ModelAttribute("filter") Filter filter, Model model) {
        Page<Event> found = events.events(
                filter.centre(), filter.kind(), "PUBLISHED", clock.instant(), null, filter.q(), null, filter.cursor());
        model.addAttribute("found", found);
        model.addAttribute("months", Month.of(found.items()));
        model.addAttribute("kinds", KINDS);
        model.addAttribute("cities", Part.of(this::cities));
        return "events/events";
    }

    private Map<String, Centre> cities() {
        return centres.centres().items().stream().collect(Collectors.toMap(Centre::code, centre -> centre));
    }
}
