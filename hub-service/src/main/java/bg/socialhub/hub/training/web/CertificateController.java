package bg.socialhub.hub.training.web;

import bg.socialhub.hub.training.CertificateDesk;
import bg.socialhub.hub.training.EnrolmentId;
import bg.socialhub.hub.training.TrainingId;
import bg.socialhub.hub.training.domain.Certificate;
import bg.socialhub.hub.training.domain.CertificateException.AlreadyRevoked;
import bg.socialhub.hub.training.web.CertificateViews.CertificateResponse;
import bg.socialhub.hub.training.web.TrainingBodies.Reason;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The certificates of a training, for those whom they concern. */
@RestController
@RequestMapping("/api/v1/trainings/{training}/certificates")
class CertificateController {

    private final CertificateDesk desk;
    private final CertificateViews views;

    CertificateController(CertificateDesk desk, CertificateViews views) {
        this.desk = desk;
        this.views = views;
    }

    record IssueBody(@NotBlank String enrolmentId) {}

    @PostMapping
    ResponseEntity<CertificateResponse> issue(
            @PathVariable TrainingId training, @Valid @RequestBody IssueBody body, CurrentUser user) {
        Certificate certificate = desk.issue(training, new EnrolmentId(body.enrolmentId()), user);
        URI location = URI.create("/api/v1/trainings/" + training + "/certificates/" + certificate.enrolment());
        return Responses.created(location, certificate.version(), views.of(certificate));
    }

    @GetMapping
    Listing<CertificateResponse> certificates(@PathVariable TrainingId training, CurrentUser user) {
        return Listing.of(desk.readAll(training, user).stream().map(views::of).toList());
    }

    @GetMapping("/{enrolment}")
    ResponseEntity<CertificateResponse> certificate(
            @PathVariable TrainingId training, @PathVariable EnrolmentId enrolment, CurrentUser user) {
        return answer(desk.read(training, enrolment, user));
    }

    @GetMapping(path = "/{enrolment}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(
            @PathVariable TrainingId training, @PathVariable EnrolmentId enrolment, CurrentUser user) {
        Certificate certificate = desk.read(training, enrolment, user);
        if (certificate.status() == Certificate.Status.REVOKED) {
            throw new AlreadyRevoked(enrolment);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"udostoverenie.pdf\"")
                .body(views.pdf(certificate));
    }

    @PostMapping("/{enrolment}/revocation")
    ResponseEntity<CertificateResponse> revoke(
            @PathVariable TrainingId training,
            @PathVariable EnrolmentId enrolment,
            @Valid @RequestBody Reason body,
            IfMatch ifMatch,
            CurrentUser user) {
        return answer(desk.revoke(training, enrolment, body.checked(), user, ifMatch::check));
    }

    private ResponseEntity<CertificateResponse> answer(Certificate certificate) {
        return Responses.ok(certificate.version(), views.of(certificate));
    }
}
