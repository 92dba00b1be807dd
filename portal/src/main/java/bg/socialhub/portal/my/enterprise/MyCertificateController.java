package bg.socialhub.portal.my.enterprise;

import bg.socialhub.portal.gateway.MyEnterprisesApi;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.my.OwnEnterprises;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The certificate of an enterprise; its centre verifies what is stated here. */
@Controller
class MyCertificateController {

    private final MyEnterprisesApi api;
    private final OwnEnterprises own;
    private final MyChoices choices;

    MyCertificateController(MyEnterprisesApi api, OwnEnterprises own, MyChoices choices) {
        this.api = api;
        this.own = own;
        this.choices = choices;
    }

    @GetMapping("/my/enterprises/{id}/certificate")
    String certificate(@PathVariable String id, Visitor visitor, Model model) {
        var enterprise = own.get(id, visitor);
        model.addAttribute("form", CertificateForm.of(enterprise.certification()));
        model.addAttribute("enterprise", enterprise);
        model.addAttribute("classes", choices.named("my.class.", "A", "A_PLUS"));
        return "my/enterprise/certificate";
    }

    @PostMapping("/my/enterprises/{id}/certificate")
    String state(
            @PathVariable String id,
            @ModelAttribute("form") CertificateForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (!result.hasErrors()) {
            try {
                api.certify(id, form.toCertificate());
                redirect.addFlashAttribute("done", choices.say("my.certificate.done"));
                return "redirect:/my/enterprises/{id}";
            } catch (Refused refused) {
                Forms.refuse(result, refused, Map.of("class", "certificateClass"));
            }
        }
        response.setStatus(Forms.NOT_ACCEPTED);
        model.addAttribute("enterprise", own.get(id, visitor));
        model.addAttribute("classes", choices.named("my.class.", "A", "A_PLUS"));
        return "my/enterprise/certificate";
    }
}
