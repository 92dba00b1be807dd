package bg.socialhub.portal.certificate;

import bg.socialhub.portal.gateway.CertificatesApi;
import bg.socialhub.portal.gateway.Refused;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to which a certificate's QR code leads; its code can also be typed. */
@Controller
class CertificateController {

    private static final String PAGE = "certificate/certificate";

    private final CertificatesApi certificates;

    CertificateController(CertificatesApi certificates) {
        this.certificates = certificates;
    }

    @GetMapping("/certificates")
    String typed(@RequestParam(required = false) @Nullable String code, Model model, HttpServletResponse response) {
        return code == null || code.isBlank() ? PAGE : verify(code.strip(), model, response);
    }

    @GetMapping("/certificates/{code}")
    String verify(@PathVariable String code, Model model, HttpServletResponse response) {
        model.addAttribute("code", code);
        try {
            model.addAttribute("certificate", certificates.certificate(code));
        } catch (Refused refused) {
            if (refused.status() != HttpStatus.NOT_FOUND.value()) {
                throw refused;
            }
            model.addAttribute("unknown", true);
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        return PAGE;
    }
}
