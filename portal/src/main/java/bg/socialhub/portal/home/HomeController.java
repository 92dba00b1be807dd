package bg.socialhub.portal.home;

import bg.socialhub.portal.gateway.CentresApi;
import bg.socialhub.portal.gateway.EventsApi;
import bg.socialhub.portal.gateway.OffersApi;
import bg.socialhub.portal.gateway.TrainingsApi;
import bg.socialhub.portal.page.Part;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    private static final int COMING_EVENTS = 3;
    private static final int COMING_TRAININGS = 3;

    private final CentresApi centres;
    private final OffersApi offers;
    private final EventsApi events;
    private final TrainingsApi trainings;

    HomeController(CentresApi centres, OffersApi offers, EventsApi events, TrainingsApi trainings) {
        this.centres = centres;
        this.offers = offers;
        this.events = events;
        this.trainings = trainings;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("centres", Part.of(centres::centres));
        var offers = Part.of(this::offersByDistrict);
        model.addAttribute("offers", offers);
        model.addAttribute("counts", Objects.requireNonNullElse(offers.value(), Map.of()));
        model.addAttribute(
                "events", Part.of(() -> events.events(null, null, null, null, null, null, COMING_EVENTS, null)));
        model.addAttribute(
                "trainings",
                Part.of(() -> trainings.trainings(null, null, List.of(), null, null, COMING_TRAININGS, null)));
        return "home/home";
    }

    private Map<String, Long> offersByDistrict() {
        var facets = offers.offers(null, List.of(), List.of(), List.of(), List.of(), null, null, null, 1, null)
                .facets();
        return facets == null ? Map.of() : facets.getOrDefault("district", Map.of());
    }
}
