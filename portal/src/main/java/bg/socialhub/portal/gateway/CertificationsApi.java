package bg.socialhub.portal.gateway;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Certificates as the centre of an enterprise's seat sees and decides on them. */
@FeignClient(name = "marketplace", contextId = "certifications", url = "${portal.gateway-url}", path = "/api/v1")
public interface CertificationsApi {

    /** What waits for the caller's centre, oldest first. */
    @GetMapping("/certifications")
    Page<Waiting> waiting(@RequestParam @Nullable Integer limit, @RequestParam @Nullable String cursor);

    /** With the {@code ETag} that a decision has to name. */
    @GetMapping("/enterprises/{id}/certification")
    ResponseEntity<Certification> certification(@PathVariable String id);

    @PostMapping("/enterprises/{id}/certification/verification")
    Certification verify(@PathVariable String id, @RequestHeader("If-Match") String version);

    @PostMapping("/enterprises/{id}/certification/rejection")
    Certification reject(
            @PathVariable String id, @RequestHeader("If-Match") String version, @RequestBody Reason reason);

    /** How far an enterprise's certificate is; {@code RENEWING} has a verified one and waits with the next. */
    enum Status {
        NONE,
        SUBMITTED,
        VERIFIED,
        REJECTED,
        RENEWING,
        REMOVED;

        /** Whether the centre has to look at it. */
        public boolean isWaiting() {
            return this == SUBMITTED || this == RENEWING;
        }
    }

    /** A certificate of class A or A+. */
    record Certificate(
            @JsonProperty("class") String certificateClass, String number, LocalDate issuedOn, LocalDate validUntil) {}

    /**
     * An enterprise that waits.
     *
     * @param certificate the verified one, when it has one
     * @param stated the one that it asks to verify
     */
    record Waiting(
            String enterpriseId,
            String eik,
            String name,
            String district,
            Status status,
            OffsetDateTime waitingSince,
            @Nullable Certificate certificate,
            @Nullable Certificate stated) {}

    /**
     * What the enterprise and its centre see.
     *
     * @param reason why it was rejected or removed
     */
    record Certification(
            Status status,
            boolean expired,
            @Nullable Certificate certificate,
            @Nullable Certificate stated,
            @Nullable String reason) {}

    record Reason(@Nullable String reason) {}
}
