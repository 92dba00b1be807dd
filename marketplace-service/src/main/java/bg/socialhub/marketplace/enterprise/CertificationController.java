package bg.socialhub.marketplace.enterprise;

import bg.socialhub.identity.CurrentUser;
import bg.socialhub.marketplace.enterprise.Certification.Command;
import bg.socialhub.marketplace.identifier.PersonalNumbers;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.InvalidField;
import bg.socialhub.platform.web.PlainText;
import bg.socialhub.platform.web.Responses;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/enterprises/{id}/certification")
class CertificationController {

    private final CertificationService certifications;

    CertificationController(CertificationService certifications) {
        this.certifications = certifications;
    }

    record CertificateRequest(
            @Nullable @JsonProperty("class") CertificateClass certificateClass,
            @NotNull @PlainText(max = 60) String number,
            @NotNull LocalDate issuedOn,
            @NotNull LocalDate validUntil) {

        Certificate toDomain() {
            if (certificateClass == null) {
                throw new InvalidField("class", "NotNull"); // because no Java field can be called so
            }
            PersonalNumbers.refuseIn(Map.of("number", number));
            return new Certificate(certificateClass, number.strip(), issuedOn, validUntil);
        }
    }

    record ReasonRequest(
            @NotNull @PlainText(min = 3, max = 1000, multiline = true)
            String reason) {

        String text() {
            PersonalNumbers.refuseIn(Map.of("reason", reason));
            return reason.strip();
        }
    }

    @GetMapping
    ResponseEntity<CertificationResponse> show(@PathVariable String id, CurrentUser user) {
        return answer(certifications.see(new EnterpriseId(id), user));
    }

    @PutMapping
    ResponseEntity<CertificationResponse> submit(
            @PathVariable String id, @Valid @RequestBody CertificateRequest request, IfMatch match, CurrentUser user) {
        return answer(certifications.submit(new EnterpriseId(id), request.toDomain(), user, match));
    }

    @PostMapping("/verification")
    ResponseEntity<CertificationResponse> verify(@PathVariable String id, IfMatch match, CurrentUser user) {
        return answer(certifications.decide(new EnterpriseId(id), new Command.Verify(), user, match));
    }

    @PostMapping("/rejection")
    ResponseEntity<CertificationResponse> reject(
            @PathVariable String id, @Valid @RequestBody ReasonRequest request, IfMatch match, CurrentUser user) {
        return answer(certifications.decide(new EnterpriseId(id), new Command.Reject(request.text()), user, match));
    }

    @PostMapping("/removal")
    ResponseEntity<CertificationResponse> remove(
            @PathVariable String id, @Valid @RequestBody ReasonRequest request, IfMatch match, CurrentUser user) {
        return answer(certifications.decide(new EnterpriseId(id), new Command.Remove(request.text()), user, match));
    }

    private ResponseEntity<CertificationResponse> answer(Enterprise enterprise) {
        return Responses.ok(enterprise.version(), CertificationResponse.of(enterprise, certifications.today()));
    }
}
