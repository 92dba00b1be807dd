package bg.socialhub.portal.desk.support;

import bg.socialhub.portal.gateway.SupportDeskApi;
import bg.socialhub.portal.gateway.SupportDeskApi.Template;
import bg.socialhub.portal.signin.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Puts an answer that is kept ready below what was typed; nothing is sent, so this form ends in its own page. */
@Controller
class DraftController {

    private final SupportDeskApi desk;
    private final RequestPage page;

    DraftController(SupportDeskApi desk, RequestPage page) {
        this.desk = desk;
        this.page = page;
    }

    @PostMapping("/desk/requests/{id}/draft")
    String draft(
            @PathVariable String id,
            @ModelAttribute("form") StepForm form,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            Visitor visitor,
            Model model) {
        StepForm drafted = desk.fitting(id).items().stream()
                .filter(template -> template.id().equals(form.template()))
                .findFirst()
                .map(Template::text)
                .map(form::saying)
                .orElse(form);
        model.addAttribute("form", drafted);
        return partial ? "desk/support/parts :: reply" : page.show(id, visitor, model);
    }
}
