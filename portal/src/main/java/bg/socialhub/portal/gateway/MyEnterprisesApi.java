package bg.socialhub.portal.gateway;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** The enterprises for which the caller acts, and what their members do for them. */
@FeignClient(name = "marketplace", contextId = "myEnterprises", url = "${portal.gateway-url}", path = "/api/v1")
public interface MyEnterprisesApi {

    /** By their own lists of members too, so a new one is here before the caller's token knows it. */
    @GetMapping("/my-enterprises")
    Page<MyEnterprise> mine();

    @PostMapping("/enterprises")
    Registered register(@RequestHeader("Idempotency-Key") String key, @RequestBody Profile profile);

    /** The ETag is the version for {@link #describe}. */
    @GetMapping("/enterprises/{id}")
    ResponseEntity<Profile> profile(@PathVariable String id);

    @PutMapping("/enterprises/{id}")
    Registered describe(
            @PathVariable String id, @RequestHeader("If-Match") String version, @RequestBody Profile profile);

    /** States a certificate; the centre of the seat verifies it. */
    @PutMapping("/enterprises/{id}/certification")
    Certification certify(@PathVariable String id, @RequestBody Certificate certificate);

    /** How far a step is; a step that waits is the centre's turn. */
    enum Progress {
        OPEN,
        WAITING,
        DONE
    }

    /** How far a certificate is. */
    enum CertificationStatus {
        NONE,
        SUBMITTED,
        REJECTED,
        VERIFIED,
        RENEWING,
        REMOVED
    }

    /**
     * An enterprise of the caller's.
     *
     * @param centre code of the centre that serves its district
     */
    record MyEnterprise(
            String id,
            String eik,
            String name,
            String legalForm,
            String district,
            @Nullable String centre,
            Certification certification,
            Offers offers,
            Steps steps) {}

    record Offers(int drafts, int published, int withdrawn) {

        public int all() {
            return drafts + published + withdrawn;
        }
    }

    record Steps(Progress profile, Progress certificate, Progress offers) {

        public boolean allDone() {
            return profile == Progress.DONE && certificate == Progress.DONE && offers == Progress.DONE;
        }
    }

    /**
     * How far an enterprise's certificate is.
     *
     * @param certificate the verified one
     * @param stated what waits for the centre or was not accepted
     * @param reason the centre's, for what was not accepted or was taken away
     */
    record Certification(
            CertificationStatus status,
            boolean expired,
            @Nullable Certificate certificate,
            @Nullable Certificate stated,
            @Nullable String reason) {}

    record Certificate(
            @JsonProperty("class") @Nullable String certificateClass,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate validUntil) {}

    record Registered(String id) {}

    /** What an enterprise says of itself; the ЕИК counts at the registration only. */
    record Profile(
            @Nullable String eik,
            @Nullable String name,
            @Nullable String legalForm,
            @Nullable String district,
            @Nullable String description,
            @Nullable Contacts contacts) {}

    record Contacts(
            @Nullable String phone,
            @Nullable String email,
            @Nullable String website,
            @Nullable String address) {}
}
