package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.CertificatesApi.Status;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** The certificates of a training: the centre issues and revokes them, the enterprise of the person has them too. */
@FeignClient(name = "hub", contextId = "training-certificates", url = "${portal.gateway-url}", path = "/api/v1")
public interface TrainingCertificatesApi {

    @GetMapping("/trainings/{training}/certificates")
    Page<Issued> ofTraining(@PathVariable String training);

    @GetMapping("/trainings/{training}/certificates/{enrolment}")
    Issued certificate(@PathVariable String training, @PathVariable String enrolment);

    /** On paper. */
    @GetMapping(
            path = "/trainings/{training}/certificates/{enrolment}.pdf",
            produces = {"application/pdf", "application/problem+json"})
    byte[] pdf(@PathVariable String training, @PathVariable String enrolment);

    /** Refused with 409 {@code attendance-too-low}, {@code certificate-issued} or {@code training-not-completed}. */
    @PostMapping("/trainings/{training}/certificates")
    Issued issue(
            @PathVariable String training, @RequestHeader("Idempotency-Key") String key, @RequestBody Person person);

    @PostMapping("/trainings/{training}/certificates/{enrolment}/revocation")
    Issued revoke(
            @PathVariable String training,
            @PathVariable String enrolment,
            @RequestHeader("If-Match") String version,
            @RequestBody Reason reason);

    /** A certificate for those whom it concerns. */
    record Issued(
            String enrolmentId,
            String trainingId,
            String name,
            Status status,
            String code,
            OffsetDateTime issuedAt,
            @Nullable String reason,
            @Nullable OffsetDateTime revokedAt,
            long version) {

        public boolean isValid() {
            return status == Status.VALID;
        }
    }

    record Person(String enrolmentId) {}

    record Reason(@Nullable String reason) {}
}
