package bg.socialhub.portal.advice.certification;

import bg.socialhub.portal.gateway.ChecklistsApi;
import bg.socialhub.portal.gateway.ChecklistsApi.Checklist;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What each class asks for, for everybody. */
@Controller
class ChecklistController {

    private final ChecklistsApi checklists;

    ChecklistController(ChecklistsApi checklists) {
        this.checklists = checklists;
    }

    @GetMapping("/certification")
    String checklist(@RequestParam(name = "class", required = false) @Nullable String wanted, Model model) {
        Checklist checklist = checklists.checklist(CertificateClass.of(wanted).name(), null);
        model.addAttribute("checklist", checklist);
        model.addAttribute("groups", Conditions.of(checklist));
        return "advice/certification/checklist";
    }
}
