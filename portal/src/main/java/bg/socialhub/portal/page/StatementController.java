package bg.socialhub.portal.page;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the site says of itself: how accessible it is, what it keeps of people, and how programs use the same API. */
@Controller
class StatementController {

    /** The day of the last self-assessment; renew it with the text, at least once a year. */
    private static final LocalDate ASSESSED = LocalDate.of(2026, 11, 25);

    private static final List<Topic> TOPICS = List.of(
            new Topic("hub.centre.v1", "centre", true),
            new Topic("hub.booking.v1", "booking", false),
            new Topic("hub.support-request.v1", "support-request", false),
            new Topic("hub.training.v1", "training", false),
            new Topic("hub.certification-reminder.v1", "certification-reminder", false),
            new Topic("marketplace.enterprise.v1", "enterprise", true),
            new Topic("marketplace.offer.v1", "offer", true),
            new Topic("marketplace.partnership.v1", "partnership", false),
            new Topic("events.event.v1", "event", true),
            new Topic("events.registration.v1", "registration", false),
            new Topic("events.stand.v1", "stand", false));

    private final String site;
    private final String issuer;

    StatementController(
            @Value("${portal.sign-in.public-url}") String site, @Value("${portal.sign-in.issuer}") String issuer) {
        this.site = site;
        this.issuer = issuer;
    }

    record Topic(String name, String what, boolean compacted) {}

    @GetMapping("/accessibility")
    String accessibility(Model model) {
        model.addAttribute("prepared", ASSESSED);
        return "page/accessibility";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "page/privacy";
    }

    @GetMapping("/developers")
    String developers(Model model) {
        model.addAttribute("site", site);
        model.addAttribute("issuer", issuer);
        model.addAttribute("topics", TOPICS);
        return "page/developers";
    }
}
