package bg.socialhub.portal.home;

import bg.socialhub.portal.gateway.CentresApi;
import bg.socialhub.portal.page.Part;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    private final CentresApi centres;

    HomeController(CentresApi centres) {
        this.centres = centres;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("centres", Part.of(centres::centres));
        return "home/home";
    }
}
