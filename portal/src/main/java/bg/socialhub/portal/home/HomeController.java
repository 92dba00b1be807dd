package bg.socialhub.portal.home;

import bg.socialhub.portal.gateway.CentreDirectory;
import bg.socialhub.portal.gateway.CentreDirectory.GatewayUnavailable;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    private final CentreDirectory centres;

    HomeController(CentreDirectory centres) {
        this.centres = centres;
    }

    @GetMapping("/")
    String home(Model model, Locale language) {
        try {
            model.addAttribute("centres", centres.all(language));
        } catch (GatewayUnavailable _) {
            model.addAttribute("centres", List.of());
            model.addAttribute("missing", true);
        }
        return "home";
    }
}
