package bg.socialhub.portal.gateway;

import java.time.LocalDate;
import java.util.List;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Whether a certificate of a training is good. */
@FeignClient(name = "hub", contextId = "certificates", url = "${portal.gateway-url}", path = "/api/v1")
public interface CertificatesApi {

    @GetMapping("/certificates/{code}")
    Certificate certificate(@PathVariable String code);

    /** A certificate that was revoked does not count any more. */
    enum Status {
        VALID,
        REVOKED
    }

    /** What anybody who has the code may know. */
    record Certificate(
            Status status, String name, Text training, List<LocalDate> days, Text centre, LocalDate issuedOn) {}
}
