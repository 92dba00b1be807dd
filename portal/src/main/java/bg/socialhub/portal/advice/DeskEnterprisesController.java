package bg.socialhub.portal.advice;

import bg.socialhub.portal.desk.Desk;
import bg.socialhub.portal.gateway.CentresApi;
import bg.socialhub.portal.gateway.ChecklistsApi;
import bg.socialhub.portal.gateway.EnterprisesApi;
import bg.socialhub.portal.gateway.EnterprisesApi.Enterprise;
import bg.socialhub.portal.gateway.Page;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.signin.Visitor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The enterprises of the centre's districts, and whose certificate ends soon. */
@Controller
class DeskEnterprisesController {

    private static final int PAGE = 20;

    private final EnterprisesApi enterprises;
    private final CentresApi centres;
    private final ChecklistsApi checklists;

    DeskEnterprisesController(EnterprisesApi enterprises, CentresApi centres, ChecklistsApi checklists) {
        this.enterprises = enterprises;
        this.centres = centres;
        this.checklists = checklists;
    }

    @GetMapping("/desk/enterprises")
    String enterprises(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            Visitor visitor,
            Model model) {
        String words = Blank.toNull(q);
        model.addAttribute("q", words);
        model.addAttribute("found", Part.of(() -> of(Desk.centre(visitor), words, cursor)));
        model.addAttribute(
                "reminders",
                Part.of(() -> checklists
                        .reminders(null, true, ChecklistsApi.MOST_REMINDERS)
                        .items()));
        var address = UriComponentsBuilder.fromPath("/desk/enterprises");
        if (words != null) {
            address.queryParam("q", words);
        }
        model.addAttribute("address", address.encode().build().toUriString());
        return "advice/enterprises";
    }

    private Page<Enterprise> of(String centre, @Nullable String q, @Nullable String cursor) {
        List<String> districts = centres.centre(centre).districts();
        return enterprises.enterprises(q, districts, List.of(), List.of(), null, null, PAGE, cursor);
    }
}
