package bg.socialhub.hub.training.web;

import bg.socialhub.hub.training.CertificateDesk;
import bg.socialhub.hub.training.web.CertificateViews.Verification;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Whether a certificate is good, for everybody who has its code; never kept by anybody on the way. */
@RestController
class VerificationController {

    private final CertificateDesk desk;
    private final CertificateViews views;

    VerificationController(CertificateDesk desk, CertificateViews views) {
        this.desk = desk;
        this.views = views;
    }

    @GetMapping("/api/v1/certificates/{code}")
    ResponseEntity<Verification> verify(@PathVariable String code) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(views.verification(desk.verify(code)));
    }
}
