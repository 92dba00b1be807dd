package bg.socialhub.portal.advice;

import bg.socialhub.portal.gateway.CertificationsApi;
import bg.socialhub.portal.gateway.CertificationsApi.Certification;
import bg.socialhub.portal.gateway.EnterprisesApi;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.page.Part;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An enterprise as its centre sees it: who it is, how digital, what is planned, and its certificate. */
@Controller
@RequestMapping("/desk/enterprises/{id}")
class DeskEnterpriseController {

    private final EnterpriseAdvice advice;
    private final EnterprisesApi enterprises;
    private final CertificationsApi certifications;
    private final Beginning beginning;

    DeskEnterpriseController(
            EnterpriseAdvice advice,
            EnterprisesApi enterprises,
            CertificationsApi certifications,
            Beginning beginning) {
        this.advice = advice;
        this.enterprises = enterprises;
        this.certifications = certifications;
        this.beginning = beginning;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        model.addAttribute("form", new BeginForm(null, null));
        return page(id, model);
    }

    @PostMapping
    String begin(
            @PathVariable String id,
            @ModelAttribute("form") BeginForm form,
            BindingResult result,
            Model model,
            HttpServletResponse response) {
        return beginning
                .begin(id, form, result, response)
                .map(assessment -> "redirect:/desk/assessments/" + assessment)
                .orElseGet(() -> page(id, model));
    }

    private String page(String id, Model model) {
        model.addAttribute("enterprise", enterprises.enterprise(id));
        model.addAttribute("certification", Part.of(() -> certification(id)));
        advice.show(id, model);
        return "advice/enterprise";
    }

    /** Another centre's enterprise may be advised here; its certificate is the other centre's. */
    private Optional<Certification> certification(String id) {
        try {
            return Optional.ofNullable(certifications.certification(id).getBody());
        } catch (Refused refused) {
            if (refused.status() == 403 || refused.status() == 404) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
