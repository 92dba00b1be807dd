package bg.socialhub.portal.desk.verification;

import bg.socialhub.portal.gateway.CertificationsApi;
import bg.socialhub.portal.gateway.CertificationsApi.Reason;
import bg.socialhub.portal.gateway.EnterprisesApi;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.page.Texts;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Certificates that enterprises of the centre's districts have stated. */
@Controller
@RequestMapping("/desk/verifications")
class VerificationController {

    private final CertificationsApi certifications;
    private final EnterprisesApi enterprises;
    private final Texts texts;

    VerificationController(CertificationsApi certifications, EnterprisesApi enterprises, Texts texts) {
        this.certifications = certifications;
        this.enterprises = enterprises;
        this.texts = texts;
    }

    /** A decision on the certificate that was seen: its {@code ETag}, and why not. */
    record DecisionForm(@Nullable String version, @Nullable String reason) {}

    @GetMapping
    String queue(@RequestParam(required = false) @Nullable String cursor, Model model) {
        model.addAttribute("waiting", Part.of(() -> certifications.waiting(null, cursor)));
        return "desk/verification/verifications";
    }

    @GetMapping("/{id}")
    String certificate(@PathVariable String id, Model model) {
        model.addAttribute("form", new DecisionForm(null, null));
        return show(id, model);
    }

    @PostMapping("/{id}/{decision:verification|rejection}")
    String decide(
            @PathVariable String id,
            @PathVariable String decision,
            @ModelAttribute("form") DecisionForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            decide(id, decision, form);
        } catch (Refused refused) {
            Forms.refuse(result, refused);
            response.setStatus(Forms.NOT_ACCEPTED);
            return show(id, model);
        }
        texts.tell(redirect, "desk.verification.done." + decision);
        return "redirect:/desk/verifications/{id}";
    }

    private void decide(String id, String decision, DecisionForm form) {
        String version = form.version() == null ? "\"0\"" : form.version();
        if (decision.equals("verification")) {
            certifications.verify(id, version);
        } else {
            certifications.reject(id, version, new Reason(form.reason()));
        }
    }

    private String show(String id, Model model) {
        var answer = certifications.certification(id);
        model.addAttribute("certification", answer.getBody());
        model.addAttribute("version", answer.getHeaders().getFirst(HttpHeaders.ETAG));
        model.addAttribute("enterprise", enterprises.enterprise(id));
        return "desk/verification/verification";
    }
}
