package bg.socialhub.portal.events;

import bg.socialhub.portal.gateway.RegistrationsApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody registered for with their account. */
@Controller
class OwnRegistrationsController {

    private final RegistrationsApi registrations;

    OwnRegistrationsController(RegistrationsApi registrations) {
        this.registrations = registrations;
    }

    @GetMapping("/my/registrations")
    String own(@RequestParam(required = false) @Nullable String cursor, Model model) {
        model.addAttribute("registrations", registrations.own(null, cursor));
        return "events/own-registrations";
    }
}
